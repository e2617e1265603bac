"""PDF files written by hand for the tests: one line of Helvetica after another at given places."""

from __future__ import annotations

from collections.abc import Sequence

Line = tuple[float, float, str] | tuple[float, float, str, float]


def pdf(pages: Sequence[Sequence[Line]], *, title: str | None = None, encrypted: bool = False) -> bytes:
    """A PDF whose pages have lines `(x, y, text)` or `(x, y, text, size)` in points from the lower left corner."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for number, lines in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        content = b"".join(_shown(*line) for line in lines)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    trailer = f"/Size {len(objects) + 3} /Root 1 0 R"
    if title is not None:
        objects.append(f"<< /Title ({title}) >>".encode("latin-1"))
        trailer += f" /Info {len(objects)} 0 R"
    if encrypted:
        key = "<" + "41" * 32 + ">"
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -44 >>".encode())
        trailer += f" /Encrypt {len(objects)} 0 R /ID [<4142> <4142>]"
    return _assembled(objects, trailer)


def _shown(x: float, y: float, text: str, size: float = 11) -> bytes:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")
    return b"BT /F1 %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (size, x, y, escaped)


def _assembled(objects: Sequence[bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += f"trailer\n<< {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def column(*paragraphs: Sequence[str], top: float = 760, left: float = 72, leading: float = 14) -> list[Line]:
    """Paragraphs of lines set below each other, with half a line more between paragraphs."""
    lines: list[Line] = []
    height = top
    for paragraph in paragraphs:
        for text in paragraph:
            lines.append((left, height, text))
            height -= leading
        height -= leading / 2
    return lines

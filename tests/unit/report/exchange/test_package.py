"""The package to hand over: a valid bag with the texts the offsets are into, safe names, and the same bytes twice."""

import dataclasses
import hashlib
import json
import shutil
import subprocess
import unicodedata
import zipfile
from pathlib import Path

import bagit
import pytest

from assay.domain.document import Document
from assay.domain.material import Appraised
from assay.errors import UsageError
from assay.ingest import read_bytes
from assay.report.contract import appraisal_dict, to_json
from assay.report.exchange.package import check_package, write_package
from assay.report.exchange.package.names import file_name
from assay.settings import Settings
from tests.builders import velmar, velmar_supposed

SHA256SUM = shutil.which("sha256sum")
HOSTILE = "<script>\x1b[2J\u202e\ud800\r\n=1+1"
REPORT = "<html><head><title>Sluice opened</title></head><body><h1>Sluice opened</h1>{}</body></html>"
BODY = "".join(
    f"<p>The Oslin sluice was opened on night {night}, a fisherman told the Courier.</p>" for night in range(9)
)


def files_of(appraised: Appraised) -> dict[str, bytes]:
    return {
        "report.html": b"<p>The Velmar case</p>",
        "appraisal.json": to_json(appraisal_dict(appraised)).encode("utf-8"),
    }


def with_documents(appraised: Appraised, documents: list[Document]) -> Appraised:
    """The case with each of its first documents replaced by what `documents` has for it."""
    held = (*documents, *appraised.material.documents[len(documents) :])
    return dataclasses.replace(appraised, material=dataclasses.replace(appraised.material, documents=held))


def reread(data: bytes, name: str) -> list[str]:
    document = read_bytes(data, name=name, settings=Settings()).document
    return [document.sha256] if document else []


def read_from(folder: Path, name: str, place: int = 0) -> tuple[Appraised, Path]:
    """The Velmar case, with one of its documents read from a file of this name."""
    path = folder / name
    path.write_text(REPORT.format(BODY), encoding="utf-8")
    found = read_bytes(path.read_bytes(), name=str(path), settings=Settings()).document
    appraised = velmar()
    documents = list(appraised.material.documents[: place + 1])
    documents[place] = dataclasses.replace(found, id=documents[place].id)
    return with_documents(appraised, documents), path


def payload(folder: Path) -> dict[str, bytes]:
    data = folder / "data"
    return {path.relative_to(data).as_posix(): path.read_bytes() for path in data.rglob("*") if path.is_file()}


@pytest.fixture
def target(tmp_path):
    return tmp_path / "handed" / "package"


@pytest.fixture(autouse=True)
def parent(target):
    target.parent.mkdir()


@pytest.mark.parametrize("taint", ["", HOSTILE])
def test_it_is_a_valid_bag_and_a_changed_byte_is_found(target, taint):
    appraised = velmar(taint=taint)
    write_package(appraised, target, files=files_of(appraised))
    bag = bagit.Bag(str(target))
    bag.validate()
    assert bag.version_info == (1, 0)
    assert set(bag.algorithms) == {"sha256", "sha512"}
    report = target / "data" / "report.html"
    report.write_bytes(report.read_bytes().replace(b"V", b"W", 1))
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(target)).validate()


def test_a_changed_tag_and_a_file_too_many_are_found(target):
    write_package(velmar(), target, files={})
    info = target / "bag-info.txt"
    info.write_text(info.read_text(encoding="utf-8").replace("Velmar", "Valmer"), encoding="utf-8")
    assert not bagit.Bag(str(target)).is_valid()
    write_package(velmar(), target.with_name("other"), files={})
    target.with_name("other").joinpath("data", "more.txt").write_bytes(b"more")
    assert not bagit.Bag(str(target.with_name("other"))).is_valid()


def test_the_checksums_are_in_the_form_that_the_usual_programs_read(target):
    write_package(velmar(), target, files={"report.html": b"<p>"})
    for name in ("sha256", "sha512"):
        for line in (target / f"manifest-{name}.txt").read_text(encoding="utf-8").splitlines():
            digest, path = line.split("  ")
            assert hashlib.new(name, (target / path).read_bytes()).hexdigest() == digest


def test_what_the_bag_says_of_itself(target):
    write_package(velmar(), target, files={}, organisation="Oslin\nReview", date="2025-04-09")
    info = bagit.Bag(str(target)).info
    assert info["Source-Organization"] == "Oslin Review"
    assert info["Bagging-Date"] == "2025-04-09"
    assert info["External-Description"].endswith("dump untreated sludge in the Oslin estuary?")
    assert info["External-Identifier"] == "urn:assay:" + "f" * 16
    assert info["Bag-Software-Agent"] == "Assay 0.1.0"
    size, number = info["Payload-Oxum"].split(".")
    found = payload(target)
    assert (int(size), int(number)) == (sum(map(len, found.values())), len(found))
    write_package(velmar(), target.with_name("plain"), files={})
    assert not {"Source-Organization", "Bagging-Date"} & set(bagit.Bag(str(target.with_name("plain"))).info)


@pytest.mark.parametrize("taint", ["", HOSTILE])
def test_the_offsets_of_the_json_hold_against_the_packed_texts(target, taint):
    appraised = velmar(taint=taint)
    write_package(appraised, target, files=files_of(appraised))
    found = payload(target)
    told = json.loads(found["appraisal.json"])
    number_of = {identifier: int(handle[1:]) for handle, identifier in told["handles"].items() if handle[0] == "D"}
    texts = {name.split("/")[-1][:3]: data.decode("utf-8") for name, data in found.items() if "/text/" in name}
    checked = 0
    for statement in told["statements"]:
        document = next(one for one in told["documents"] if one["id"] == statement["document"])
        text = texts[f"{number_of[document['id']]:03}"]
        assert len(text) == len(document["text"])
        for span in statement["content"]:
            words = document["text"][span["start"] : span["end"]]
            assert text[span["start"] : span["end"]] == "".join(
                "\ufffd" if unicodedata.category(char) == "Cs" else char for char in words
            )
            checked += 1
    assert checked > 5


def test_the_file_is_packed_byte_for_byte_where_it_still_gives_the_text(target, tmp_path):
    appraised, path = read_from(tmp_path, "sluice.html")
    write_package(appraised, target, files={}, reread=reread)
    found = payload(target)
    assert found["documents/original/001-sluice.html"] == path.read_bytes()
    assert found["documents/text/001-sluice.txt"].decode() == appraised.material.documents[0].text
    assert "original    documents/original/001-sluice.html" in found["README.txt"].decode()


def changed(path: Path) -> None:
    path.write_text(REPORT.format(BODY.replace("fisherman", "fishwife")), encoding="utf-8")


def made_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (Path.unlink, "the file is no longer there"),
        (changed, "the file no longer gives the text that was read"),
        (made_folder, "the file is no longer there"),
    ],
)
def test_a_file_that_is_gone_or_another_is_a_line_in_the_readme(target, tmp_path, act, why):
    appraised, path = read_from(tmp_path, "sluice.html")
    act(path)
    write_package(appraised, target, files={}, reread=reread)
    found = payload(target)
    assert not any("/original/" in name for name in found)
    assert f"original    none: {why}" in found["README.txt"].decode()
    assert "5 documents of 5 without the original file." in found["README.txt"].decode()
    bagit.Bag(str(target)).validate()


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"path": None}, "it came as text"),
        ({"path": None, "url": "https://courier.example/1"}, "it came from a web address"),
        ({"path": "-"}, "it came by standard input"),
        ({"path": "-#2"}, "it came by standard input"),
        ({"path": "x" * 5000}, "the file could not be read"),
        ({"path": "a\0b"}, "the file is no longer there"),
    ],
)
def test_what_came_from_no_file_has_only_its_text(target, tmp_path, monkeypatch, given, why):
    monkeypatch.chdir(tmp_path)
    appraised, _ = read_from(tmp_path, "-")
    document = dataclasses.replace(appraised.material.documents[0], **{"url": None, **given})
    write_package(with_documents(appraised, [document]), target, files={}, reread=reread)
    found = payload(target)
    assert not any("/original/" in name for name in found)
    assert f"original    none: {why}" in found["README.txt"].decode()
    bagit.Bag(str(target)).validate()


def test_a_file_that_is_too_large_or_not_to_be_read_again_is_not_packed(target, tmp_path):
    appraised, _ = read_from(tmp_path, "sluice.html")
    write_package(appraised, target, files={}, reread=reread, limit=10)
    assert "none: the file is too large" in payload(target)["README.txt"].decode()
    write_package(appraised, target.with_name("other"), files={})
    assert "none: no files were to be packed" in payload(target.with_name("other"))["README.txt"].decode()


def test_a_file_with_several_documents_is_packed_and_read_once(target, tmp_path):
    feed = tmp_path / "feed.xml"
    feed.write_bytes(b"<rss/>")
    appraised = velmar()
    documents = [
        dataclasses.replace(document, path=f"{feed}#{number}")
        for number, document in enumerate(appraised.material.documents[:3], start=1)
    ]
    asked = []

    def read_feed(data: bytes, name: str) -> list[str]:
        asked.append((data, name))
        return [document.sha256 for document in documents]

    write_package(with_documents(appraised, documents), target, files={}, reread=read_feed)
    found = payload(target)
    assert asked == [(b"<rss/>", str(feed))]
    assert [name for name in found if "/original/" in name] == ["documents/original/001-feed.xml"]
    assert found["README.txt"].decode().count("original    documents/original/001-feed.xml") == 3


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("velmar-courier.html", "001-velmar-courier.html"),
        ("../../etc/passwd", "001-etc-passwd"),
        ("CON", "001-CON"),
        ("nul.txt", "001-nul.txt"),
        ("a\x00b\x1b\u202ec\n.html", "001-a-b-c.html"),
        ("story. ", "001-story"),
        ("...", "001"),
        ("", "001"),
        ("=cmd|' /C calc'!A0.csv", "001-cmd-C-calc-A0.csv"),
        ("Überfall am Hafen.PDF", "001-Uberfall-am-Hafen.pdf"),
        ("Наводнение.html", "001.html"),
        ("x" * 300 + ".html", "001-" + "x" * 60 + ".html"),
        ("a.html.gz", "001-a.html.gz"),
        ("https://x.example/a?b=c", "001-https-x.example-a-b-c"),
        ("-rf ~", "001-rf"),
    ],
)
def test_a_name_in_the_package_is_safe_everywhere(name, written):
    assert file_name(1, name) == written


def test_hostile_paths_stay_in_the_package_and_apart_from_each_other(target, tmp_path):
    names = ["../up.html", "C:\\x\\UP.html", "/etc/passwd", "up.html/..", "\x1b\u202e\ud800"]
    appraised = velmar()
    documents = [
        dataclasses.replace(document, path=name)
        for document, name in zip(appraised.material.documents, names, strict=True)
    ]
    write_package(with_documents(appraised, documents), target, files={})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["handed"]
    assert [path.name for path in target.parent.iterdir()] == ["package"]
    found = [name for name in payload(target) if "/text/" in name]
    assert len({name.casefold() for name in found}) == 5
    readme = payload(target)["README.txt"].decode()
    assert not set(readme) & set("\x1b\u202e\ud800")


def test_a_path_is_only_packed_when_its_own_text_was_read(target, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("The key lies under the third stone.", encoding="utf-8")
    appraised = velmar()
    document = dataclasses.replace(appraised.material.documents[0], path=str(secret))
    write_package(with_documents(appraised, [document]), target, files={}, reread=reread)
    assert not any(b"third stone" in data for data in payload(target).values())


@pytest.mark.parametrize("ending", ["", ".zip"])
def test_writing_twice_gives_the_same_bytes(tmp_path, target, ending):
    appraised, _ = read_from(tmp_path, "sluice.html")
    written = []
    for folder in ("first", "second"):
        place = tmp_path / folder / f"package{ending}"
        place.parent.mkdir()
        write_package(appraised, place, files=files_of(appraised), reread=reread)
        paths = [place] if ending else sorted(path for path in place.rglob("*") if path.is_file())
        written.append({path.relative_to(place.parent): path.read_bytes() for path in paths})
    assert written[0] == written[1]
    assert len(written[0]) == (1 if ending else 15)


def test_an_archive_holds_the_same_bag(target, tmp_path):
    appraised = velmar()
    write_package(appraised, target, files=files_of(appraised))
    archive = target.with_name("velmar case.zip")
    write_package(appraised, archive, files=files_of(appraised))
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == sorted(opened.namelist())
        assert {entry.date_time for entry in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        opened.extractall(tmp_path / "out")
    (unpacked,) = (tmp_path / "out").iterdir()
    assert unpacked.name == "velmar-case"
    bagit.Bag(str(unpacked)).validate()
    assert payload(unpacked) == payload(target)
    write_package(appraised, archive, files={})
    assert len(zipfile.ZipFile(archive).namelist()) == 12, "an archive is replaced, as any file that is written"


def test_a_folder_that_is_not_empty_is_refused_and_stays(target):
    target.mkdir()
    (target / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="is not empty"):
        write_package(velmar(), target, files={})
    assert [path.name for path in target.iterdir()] == ["mine.txt"]
    (target / "mine.txt").unlink()
    write_package(velmar(), target, files={})
    bagit.Bag(str(target)).validate()


def test_places_where_no_package_can_be(target):
    target.write_text("a file", encoding="utf-8")
    with pytest.raises(UsageError, match="is a file"):
        check_package(target)
    with pytest.raises(UsageError, match="There is no folder"):
        check_package(target.with_name("none") / "package")
    archive = target.with_name("folder.zip")
    archive.mkdir()
    with pytest.raises(UsageError, match="is a folder"):
        check_package(archive)


@pytest.mark.parametrize("ending", ["", ".zip"])
def test_nothing_is_left_where_writing_fails(target, monkeypatch, ending):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("assay.report.exchange.package.writing.write_tags", full)
    with pytest.raises(UsageError, match="could not be written: No space left on device"):
        write_package(velmar(), target.with_name(f"package{ending}"), files={})
    assert list(target.parent.iterdir()) == []


def test_others_may_read_it_as_any_new_file(target):
    write_package(velmar(), target, files={})
    beside = target.with_name("beside")
    beside.mkdir()
    assert target.stat().st_mode == beside.stat().st_mode
    write_package(velmar(), target.with_name("package.zip"), files={})
    beside = target.with_name("beside.txt")
    beside.touch()
    assert target.with_name("package.zip").stat().st_mode == beside.stat().st_mode


@pytest.mark.parametrize(
    "name", ["../x", "/x", "", "a//b", "a/../b", "documents/x", "DOCUMENTS/x", "readme.TXT", ".x", "a b", "ä", "a\\b"]
)
def test_names_of_the_files_given_are_checked(target, name):
    with pytest.raises(ValueError, match="package"):
        write_package(velmar(), target, files={name: b""})
    assert not target.exists()


def test_two_files_that_one_system_takes_for_one_are_refused(target):
    with pytest.raises(ValueError, match="two files"):
        write_package(velmar(), target, files={"Report.html": b"", "report.html": b""})
    with pytest.raises(ValueError, match="a day like"):
        write_package(velmar(), target, files={}, date="yesterday")


def test_the_readme_says_what_is_what(target):
    appraised = velmar()
    write_package(appraised, target, files=files_of(appraised) | {"tables/statements.csv": b"id\r\n", "x.odd": b""})
    text = payload(target)["README.txt"].decode()
    assert "Claim: Did the Velmar harbour authority dump untreated sludge in the Oslin estuary?" in text
    assert "Verdict: Leaning supported." in text
    assert "appraisal.json: everything" in text
    assert "tables/statements.csv: a table of comma-separated values" in text
    assert "x.odd: the appraisal in another format" in text
    assert text.count("sha256      ") == 5
    assert all(len(line) <= 100 for line in text.splitlines() if not line.startswith("    "))


@pytest.mark.skipif(SHA256SUM is None, reason="sha256sum is not installed")
def test_the_usual_program_checks_it(target):
    write_package(velmar(), target, files={"report.html": b"<p>"})
    done = subprocess.run([SHA256SUM, "-c", "manifest-sha256.txt"], cwd=target, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(b": OK\n") == 7


def test_a_what_if_is_not_handed_over_as_an_appraisal(tmp_path):
    told = []
    for name, case in (("plain", velmar()), ("supposed", velmar_supposed())):
        write_package(case, tmp_path / name, files=files_of(case), reread=reread)
        told.append(" ".join(payload(tmp_path / name)["README.txt"].decode().split()))
    assert "This is a what-if, and not what the reporting as it is amounts to: without D2." in told[1]
    assert "what-if" not in told[0]

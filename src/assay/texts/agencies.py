"""The news agencies whose reports other publications print, by the names under which they are credited."""

from __future__ import annotations

import re

AGENCIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Reuters", ("Thomson Reuters", "Reuters")),
    ("Associated Press", ("The Associated Press", "Associated Press", "AP")),
    ("Agence France-Presse", ("Agence France-Presse", "Agence France Presse", "AFP")),
    ("Bloomberg News", ("Bloomberg News", "Bloomberg")),
    ("United Press International", ("United Press International", "UPI")),
    ("PA Media", ("PA Media", "Press Association", "PA news agency")),
    ("dpa", ("Deutsche Presse-Agentur", "DPA", "dpa")),
    ("EFE", ("Agencia EFE", "EFE")),
    ("ANSA", ("ANSA",)),
    ("Xinhua", ("Xinhua News Agency", "Xinhua")),
    ("TASS", ("ITAR-TASS", "TASS")),
    ("Interfax", ("Interfax-Ukraine", "Interfax")),
    ("RIA Novosti", ("RIA Novosti",)),
    ("Kyodo News", ("Kyodo News", "Kyodo")),
    ("Yonhap", ("Yonhap News Agency", "Yonhap")),
    ("Asian News International", ("Asian News International", "ANI")),
    ("Press Trust of India", ("Press Trust of India", "PTI")),
    ("Indo-Asian News Service", ("Indo-Asian News Service", "IANS")),
    ("Australian Associated Press", ("Australian Associated Press", "AAP")),
    ("Canadian Press", ("The Canadian Press", "Canadian Press")),
    ("Anadolu Agency", ("Anadolu Agency", "Anadolu")),
    ("SANA", ("SANA",)),
    ("IRNA", ("IRNA",)),
    ("Tribune News Service", ("Tribune News Service", "Tribune Content Agency")),
    ("McClatchy", ("McClatchy Washington Bureau", "McClatchy")),
    ("CNN Wire", ("CNN Wire", "CNN Newsource")),
    ("States News Service", ("States News Service",)),
    ("Inter Press Service", ("Inter Press Service",)),
)
_FULL_NAME = {form: full for full, names in AGENCIES for name in names for form in (name, name.upper())}
# Longer names come first, so that "The Associated Press" is not read as another agency's beginning.
AGENCY = "(?:" + "|".join(re.escape(name) for name in sorted(_FULL_NAME, key=len, reverse=True)) + ")"
_NAMED = re.compile(rf"(?<![\w@.-])({AGENCY})(?![\w-])")


def agency_in(text: str) -> str | None:
    """The full name of the first agency that `text` names, in its usual capitals; none where it names none."""
    match = _NAMED.search(text)
    return _FULL_NAME[match[1]] if match else None

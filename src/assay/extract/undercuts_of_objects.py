"""The wordings by which a text bears on objects: their marks, custody, other origins, and who identified them."""

from __future__ import annotations

from assay.domain.statement import BearsOnKind, Direction
from assay.extract.undercut_words import MANY, MARKS, UNHEDGED, UndercutRow, row

_OBJECTS = (
    r"(?:weapons?|rifles?|guns?|arms|ammunition|missiles?|rockets?|drones?|launchers?|grenades?|shells?|mines|"
    r"wreckage|"
    r"debris|fragments?|shrapnel|casings?|cartridges?|crates?|barrels?|samples?|cargo|goods|parcels?|canisters?|"
    r"uniforms?|"
    r"explosives|parts|remains)"
)
_THEM = rf"(?:the|these|those|its|their|his|her|both) (?:[\w-]+ ){{0,2}}?{_OBJECTS}"
_THEY = rf"(?:{_THEM}|they|it|all of (?:it|them))"
_KEYS = (
    "weapon/rifle/gun/arms/ammunition/missile/rocket/drone/launcher/grenade/shell/mines/wreckage/debris/fragment/"
    "shrapnel/"
    "casing/cartridge/crate/barrel/sample/cargo/goods/parcel/canister/uniform/explosives/parts/remains/it /they /them"
)
_HANDS = r"(?:passed|gone|been) through (?:\w+ )?(?:many|several|a dozen|too many|other|unknown) hands"

OF_OBJECTS: tuple[UndercutRow, ...] = (
    row(  # no marks, or marks removed
        BearsOnKind.EXHIBIT,
        "e0",
        Direction.RAISES,
        "mark/insignia/serial/label/number",
        rf"\b(?:no|without|lack\w*|bear\w* no|bore no|had no|have no) {MARKS}\b",
        rf"\b{MARKS} (?:had been |have been |has been |were |are |was |is )?(?:removed|filed off|filed away|filed "
        rf"down|erased|"
        r"missing|scratched|ground off|ground down|painted over|defaced|obliterated|scraped off|cut off|illegible)",
        r"\b(?:filed|ground|scraped|sanded|drilled) (?:off|away|out|down|smooth)\b.{0,30}\b(?:serial|numbers?|"
        r"mark(?:s|ings)?)\b",
        question="object-marks",
        settled=True,
    ),
    row(  # marks are there
        BearsOnKind.EXHIBIT,
        "e0",
        Direction.LOWERS,
        "serial numbers/markings/factory mark/stamps",
        r"\b(?:serial numbers?|markings|factory marks?|stamps) (?:was|were|are|is) (?:still |clearly |all |"
        r"plainly )*(?:intact|"
        r"legible|visible|in place|readable|there)\b",
        rf"\b{_THEY} (?:still |all |each )?(?:bear|bore|carr(?:y|ied)) (?:their |its |the )?(?:original |clear |"
        rf"full |legible )?"
        r"(?:serial numbers?|factory marks?|maker['’]s marks?)(?=[.,;]|$)",
        question="object-marks",
        settled=True,
    ),
    row(  # may have been planted
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        _KEYS,
        rf"\b{_THEY} (?:may|might|could) (?:well |also |easily )*have been (?:planted|swapped|moved|placed there|"
        rf"brought there|"
        r"put there|switched|taken there)\b",
        rf"\b(?:not|n['’]t|never|nobody|no one|unclear|unknown)\b.{{0,40}}\b(?:who (?:had )?(?:handled|kept|"
        rf"stored|moved|guarded)|"
        rf"how (?:they|it|{_THEM}) (?:had )?(?:came|got|come|reached|ended up))\b",
        question="object-custody",
    ),
    row(  # moved, or left to others
        BearsOnKind.EXHIBIT,
        "X",
        Direction.LOWERS,
        _KEYS + "/custody/looters/site ",
        rf"{UNHEDGED}\b{_THEY} (?:had been|has been|have been|were|was) (?:moved|removed|planted|swapped|tampered "
        rf"with|cleaned|"
        r"washed|repainted|handled|taken away|carted (?:off|away))\b.{0,30}\b(?:before|by the time|when|to another)\b",
        rf"{UNHEDGED}\b{_THEY}\b.{{0,20}}\b(?:{_HANDS}|(?:been |left |lay |lain )+(?:unguarded|unattended|in the "
        rf"open))\b",
        r"\b(?:no|without (?:a|any)|break in the|broken|gaps? in the|incomplete) chain of custody\b",
        r"\bchain of custody\b.{0,20}\b(?:was|had been|is|were) (?:\w+ )?(?:broken|incomplete|lost|never (?:kept|"
        r"recorded))\b",
        r"\b(?:looters|scavengers|villagers|souvenir hunters|children) had (?:already |been )*(?:taken|carried|"
        r"picked|at the|"
        r"through the|stripped)\b",
        question="object-custody",
        settled=True,
    ),
    row(  # kept
        BearsOnKind.EXHIBIT,
        "X",
        Direction.RAISES,
        "custody/seal/guard/storeroom/evidence room/locked",
        rf"\b{_THEY} (?:has|have|had) (?:since )?(?:been|remained|stayed) (?:\w+ )?(?:in (?:the )?(?:[\w’'-]+ "
        rf"){{0,2}}custody|"
        r"under (?:seal|guard|lock)|sealed|locked (?:up|away)|in (?:the|an) (?:[\w’'-]+ )?(?:evidence room|"
        r"storeroom|vault))\b",
        rf"\b{_THEY} (?:was|were|is|are) (?:\w+ )?(?:sealed|kept under (?:seal|guard)|kept in (?:the "
        rf")?(?:[\w’'-]+ ){{0,2}}custody|"
        r"logged|bagged and)\b",
        r"\bchain of custody\b.{0,20}\b(?:was|is|has been) (?:\w+ )?(?:unbroken|documented|complete|intact|"
        r"recorded)\b",
        question="object-custody",
        settled=True,
    ),
    row(  # the same would be seen if the claim were false
        BearsOnKind.EXHIBIT,
        "e0",
        Direction.RAISES,
        "anywhere/elsewhere/shop/bazaar/online/freely/available/sold/traded/can /common/same /similar/identical/such/"
        "made in/used by/service with/sells/of this /of that "
        "/produced/manufactured/captured/stolen/looted/copied/copies",
        r"\b(?:can|could|may|might) (?:also |easily |readily |just )*be (?:bought|had|obtained|purchased|acquired|"
        r"found|ordered) "
        r"(?:\w+ ){0,3}?(?:anywhere|elsewhere|everywhere|markets?|bazaars?|shops?|online|freely)\b",
        r"\b(?:you|anyone|anybody|one) can (?:buy|order|get|obtain) (?:it|them|one|these|those|such)\b",
        r"\b(?:widely|commonly|readily|freely) (?:available|sold|traded|used|copied)\b",
        r"\bavailable (?:anywhere|everywhere|on the (?:black |open )?market)",
        r"\b(?:such|similar|identical|the same|that (?:kind|type|sort|model|make) of) (?:[\w-]+ ){1,3}?(?:is|are|was|"
        r"were) "
        r"(?:also |very |quite )?(?:sold|common|commonplace|plentiful|everywhere|made|used|in service|in use|"
        r"widespread|"
        r"produced|manufactured)\b",
        r"\b(?:they|it|the (?:model|type|make|weapons?|rifles?|drones?|missiles?|launchers?)) (?:is|are|was|were) "
        r"(?:also )?"
        rf"(?:made|used|sold|produced|manufactured|in service|in use) (?:in|by|with) {MANY} (?:\w+ )?(?:countries|"
        r"armies|"
        r"states|nations|firms|makers|militaries|forces|groups)\b",
        r"\bsells? (?:the same|such|similar|identical)\b|\bin every (?:bazaar|market|shop|hardware store)\b",
        r"\bof (?:this|that|the same) (?:kind|type|sort|model|make)\b (?:is|are|was|were|can|turns? up|appears?|"
        r"circulates?)\b",
        r"\b(?:such|similar|identical|the same) (?:[\w-]+ ){1,2}(?:is|are|was|were) (?:issued|supplied|given|fitted|"
        r"sold|"
        r"available|worn)\b",
        rf"\b(?:hundreds|thousands|dozens|many|scores) of (?:such|these|the same|similar) {_OBJECTS} (?:were|was|"
        rf"had been|have "
        r"been) (?:captured|stolen|looted|lost|copied|sold)\b",
        question="look-alike/object-elsewhere",
    ),
    row(  # nothing else would look the same
        BearsOnKind.EXHIBIT,
        "e0",
        Direction.LOWERS,
        "nothing else/no other/anything else/ruled out",
        r"\b(?:nothing else|no other \w+) (?:would|could) (?:have )?(?:look|produce|leave|cause|made|left|caused|"
        r"produced|explain)"
        r"\w*\b",
        r"\b(?:could|can)(?: not|not|n['’]t) (?:be|have been) anything else\b",
        r"\bruled out (?:all |every |any )?other (?:explanations?|causes?|origins?|possibilit(?:y|ies)|sources?)\b",
        question="look-alike/object-elsewhere",
        settled=True,
    ),
    row(  # not examined, or not recognised
        BearsOnKind.EXHIBIT,
        "I",
        Direction.LOWERS,
        _KEYS,
        rf"\b(?:nobody|no one|no (?:independent )?(?:expert|specialist|inspector|engineer|"
        rf"laboratory)s?)\b.{{0,20}}\b(?:has|had|"
        rf"have|was|were)\b.{{0,25}}\b(?:examin|inspect|test|dismantl)\w*\b.{{0,20}}\b(?:them|it|{_THEM})\b",
        rf"\b(?:experts?|specialists?|analysts?|inspectors?|engineers?)\b.{{0,30}}\b(?:disagreed?|were divided|"
        rf"could not agree|"
        rf"could not say|were unable to say)\b.{{0,40}}\b(?:what (?:they|it|{_THEM}) (?:was|were|is|are)|{_THEM})\b",
        rf"\b{_THEM} (?:could not|couldn['’]t|has not|have not|had not) (?:yet |been |be )*(?:identified|examined|"
        rf"inspected|tested)\b",
        question="object-identified",
    ),
    row(  # examined by those who can tell
        BearsOnKind.EXHIBIT,
        "I",
        Direction.RAISES,
        _KEYS + "/laborator/experts/inspectors/engineers/specialists",
        r"\b(?:experts|specialists|inspectors|engineers|technicians|two laboratories|a laboratory|the "
        r"laboratory)\b.{0,30}\b"
        rf"(?:examined|inspected|dismantled|tested|took apart) (?:{_THEM}|them|it)(?: themselves| first-?hand| in "
        rf"person| for "
        r"\w+ (?:days|hours|weeks))?(?=[.;]|$)",
        rf"\b{_THEY} (?:was|were|has been|have been|had been) (?:\w+ )?(?:examined|inspected|tested|dismantled) "
        rf"by (?:\w+ ){{0,3}}"
        r"(?:experts|specialists|inspectors|engineers|laborator(?:y|ies))(?=[.;]|$| (?:in|of|from|at) [\w "
        r"]{3,40}[.;])",
        question="object-identified",
        settled=True,
    ),
)

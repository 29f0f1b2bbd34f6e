"""Builds the compact gazetteer of the jar from the collected lists of divisions and contact codes.

    python3 src/gazetteer/build.py LISTS src/main/resources/org/gongkai/resolve

LISTS holds divisions.tsv, townships.tsv, area_codes.tsv, area_codes_shared.csv, postcode_prefixes.tsv,
document_prefixes.csv and name_variants.tsv; NOTICE names their sources. Needs pypinyin for the host names.
"""

import collections
import csv
import pathlib
import re
import sys

from pypinyin import lazy_pinyin

LISTS, OUT = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
LEVELS = {"省级": "province", "地级": "prefecture", "县级": "county"}
# Not the code of the prefecture they stand beside with a 0 in front.
NOT_TELEPHONE_CODES = {"1755", "1953"}
# The suffixes of a division; a place in a host name mostly goes without its own.
SUFFIX = re.compile("(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|省|市|州|盟|县|区|旗)$")


def rows(name):
    delimiter = "," if name.endswith(".csv") else "\t"
    with open(LISTS / name, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=delimiter))


def write(name, header, lines):
    text = "\n".join(["\t".join(header)] + ["\t".join(line) for line in lines]) + "\n"
    (OUT / name).write_text(text, encoding="utf-8")


def successors(row):
    """Codes that took over when the division ended; those marked with an earlier year were only split off."""
    if not row["to_year"]:
        return ""
    taken = [part for part in row["successor_code"].split(";") if part and "[" not in part]
    return ",".join(taken)


divisions = [row for row in rows("divisions.tsv") if not row["code"].startswith(("71", "81", "82"))]
variants = collections.defaultdict(list)
for row in rows("name_variants.tsv"):
    variants[row["name"]].append(row["variant"])


# Everyday short forms that the list of variants lacks.
for line in """喀喇沁左翼蒙古族自治县 喀左县
前郭尔罗斯蒙古族自治县 前郭县
杜尔伯特蒙古族自治县 杜蒙县 杜蒙自治县
莫力达瓦达斡尔族自治旗 莫旗
达尔罕茂明安联合旗 达茂旗
土默特左旗 土左旗
土默特右旗 土右旗
科尔沁左翼中旗 科左中旗
科尔沁左翼后旗 科左后旗
科尔沁右翼前旗 科右前旗
科尔沁右翼中旗 科右中旗
察哈尔右翼前旗 察右前旗
察哈尔右翼中旗 察右中旗
察哈尔右翼后旗 察右后旗
阿鲁科尔沁旗 阿旗
克什克腾旗 克旗
翁牛特旗 翁旗
喀喇沁旗 喀旗
准格尔旗 准旗
达拉特旗 达旗
伊金霍洛旗 伊旗
鄂托克前旗 鄂前旗
乌拉特前旗 乌前旗
乌拉特中旗 乌中旗
乌拉特后旗 乌后旗
东乌珠穆沁旗 东乌旗
西乌珠穆沁旗 西乌旗
锡林郭勒盟 锡盟
塔什库尔干塔吉克自治县 塔县
察布查尔锡伯自治县 察县
和布克赛尔蒙古自治县 和丰县""".splitlines():
    name, *more = line.split()
    variants[name] += more


def short(row):
    """The name as people say it: without its suffix and, for an autonomous division, its peoples."""
    cut = [variant for variant in variants[row["name"]] if row["name"].startswith(variant)]
    return min(cut + [SUFFIX.sub("", row["name"]) or row["name"]], key=len)


def pinyin(row):
    if row["code"] == "610000":
        return "shaanxi"  # As it is spelt, to tell it from 山西.
    return "".join(lazy_pinyin(short(row))).replace("ü", "v")


def initials(row):
    return "".join(syllable[0] for syllable in lazy_pinyin(short(row)))


write(
    "divisions.tsv",
    ["code", "level", "prefecture", "name", "from_year", "to_year", "successors", "pinyin", "initials"],
    [
        [
            row["code"],
            LEVELS[row["level"]],
            "" if row["prefecture"] == "直辖" else row["prefecture"],
            row["name"],
            row["from_year"],
            row["to_year"],
            successors(row),
            pinyin(row),
            initials(row),
        ]
        for row in divisions
    ],
)
names = {row["name"] for row in divisions}
write(
    "variants.tsv",
    ["name", "variants"],
    [[name, ",".join(sorted(set(vs)))] for name, vs in sorted(variants.items()) if name in names],
)

by_name = collections.defaultdict(list)
for row in divisions:
    by_name[(row["province"], row["name"])].append(row)


def home(row):
    """The division a township stands under: its county, or the prefecture of a development zone."""
    found = by_name[(row["province"], row["county"])]
    if len(found) > 1:
        found = [r for r in found if r["prefecture"] == row["prefecture"]] or found
        found = [r for r in found if not r["to_year"]] or found
    if not found:
        found = [r for r in by_name[(row["province"], row["prefecture"])] if r["level"] == "地级"]
    if not found:
        raise SystemExit(f"No division for {row}; add it to divisions.tsv")
    return found[-1]


townships = collections.defaultdict(set)
for row in rows("townships.tsv"):
    name = row["township"].removeprefix(row["county"])
    if name in ("街道", "镇", "乡", ""):
        continue  # Slips of the lists.
    townships[home(row)["code"]].add(name)
write("townships.tsv", ["code", "townships"], [[c, ",".join(sorted(t))] for c, t in sorted(townships.items())])


def code(province, prefecture):
    if not prefecture:
        return by_name[(province, province)][-1]["code"]
    found = by_name[(province, prefecture)]
    if not found:
        raise SystemExit(f"No division {prefecture} in {province}; mend the list")
    return sorted(found, key=lambda r: (r["to_year"] or "9999"))[-1]["code"]


shared = rows("area_codes_shared.csv")
ADDED = [("0457", "232700")]  # 大兴安岭地区, absent from the list
by_digit = {(r["areacode"], r["prefecture"]): r for r in shared}
area = set(ADDED)
for row in rows("area_codes.tsv"):
    number = row["area_code"]
    if number.startswith("1") and number not in NOT_TELEPHONE_CODES:
        number = "0" + number[1:]  # The list marks a code's second prefecture with a 1.
    if not number.startswith("0"):
        continue
    if row["province"] and (row["province"], row["province"]) in by_name:
        if row["prefecture"] and not by_name[(row["province"], row["prefecture"])]:
            area.add((number, code(row["province"], "")))
        else:
            area.add((number, code(row["province"], row["prefecture"])))
for row in shared:
    area.add((row["areacode"], code(row["province"], row["prefecture"])))
lines = []
for number, division in sorted(area):
    name = next(r["name"] for r in divisions if r["code"] == division)
    mark = by_digit.get((number, name), {})
    lines.append([number, division, mark.get("from", ""), mark.get("to", ""), mark.get("local_first_digit", "")])
write("area_codes.tsv", ["area_code", "code", "from_year", "to_year", "local_first_digit"], lines)

write(
    "postcodes.tsv",
    ["prefix", "codes"],
    [
        [r["prefix"], ",".join(by_name[(n, n)][-1]["code"] for n in re.sub(r"\(.*?\)", "", r["province"]).split(";"))]
        for r in rows("postcode_prefixes.tsv")
    ],
)
write(
    "document_prefixes.tsv",
    ["prefix", "code"],
    [[r["prefix"], code(r["province"], r["city"])] for r in rows("document_prefixes.csv")],
)

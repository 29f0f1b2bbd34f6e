"""Writes the evaluation set of mastheads: real places and bodies in invented reports, the truth beside each.

    python3 src/gazetteer/mastheads.py LISTS src/test/resources/org/gongkai/resolve

The truth comes from what was put in, from the lists alone; nothing of the resolver is used. Half of the cases are for
tuning (tune.jsonl), half are scored only (heldout.jsonl). Written once; change it only to add cases.
"""

import collections
import csv
import json
import pathlib
import random
import sys

LISTS, OUT = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])


def rows(name):
    with open(LISTS / name, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="," if name.endswith("csv") else "\t"))


DIVISIONS = [r for r in rows("divisions.tsv") if not r["code"].startswith(("71", "81", "82"))]
PROVINCES = {r["code"][:2]: r["name"] for r in DIVISIONS if r["level"] == "省级"}
TOWNSHIPS = collections.defaultdict(list)
for r in rows("townships.tsv"):
    if r["township"] == "街道" or r["township"].startswith(r["county"]):
        continue  # Slips of the list.
    TOWNSHIPS[(r["province"], r["county"])].append(r["township"])
HOMES = collections.Counter(r["township"] for r in rows("townships.tsv"))
AREA = collections.defaultdict(list)
for r in rows("area_codes.tsv"):
    if r["area_code"].startswith("0"):
        AREA[(r["province"], r["prefecture"])].append(r["area_code"])
SHARED = {(r["areacode"], r["prefecture"]): r for r in rows("area_codes_shared.csv") if r["local_first_digit"]}
POST = {}
for r in rows("postcode_prefixes.tsv"):
    if ";" not in r["province"]:
        POST.setdefault(r["province"], []).append(r["prefix"])
PREFIX = {r["province"]: r["prefix"] for r in reversed(rows("document_prefixes.csv")) if r["kind"] == "prov"}
SHORT = {}
for r in rows("name_variants.tsv"):
    if r["kind"] == "short":
        SHORT.setdefault(r["name"], r["variant"])

PAIRS = "".join((pathlib.Path(__file__).parents[2] / "src/main/resources/org/gongkai/parse/text/traditional.txt").read_text("utf-8").split())
TRADITIONAL = {}
for traditional, simplified in zip(PAIRS[::2], PAIRS[1::2]):
    TRADITIONAL.setdefault(simplified, traditional)

COUNTY_BODIES = ["教育局", "财政局", "民政局", "司法局", "水利局", "林业局", "审计局", "统计局", "商务局", "公安局", "信访局",
                 "自然资源局", "农业农村局", "交通运输局", "应急管理局", "市场监督管理局", "人力资源和社会保障局", "住房和城乡建设局",
                 "发展和改革局", "卫生健康局", "医疗保障局", "文化和旅游局", "乡村振兴局", "城市管理局", "退役军人事务局", "工业和信息化局",
                 "科学技术局", "行政审批服务局", "城市管理综合行政执法局", "市政管理局"]
CITY_BODIES = ["教育局", "公安局", "民政局", "财政局", "生态环境局", "自然资源和规划局", "住房和城乡建设局", "交通运输局", "商务局",
               "卫生健康委员会", "发展和改革委员会", "市场监督管理局", "国有资产监督管理委员会", "住房公积金管理中心", "城乡规划局", "体育局",
               "市政公用局", "区域合作交流办公室"]
PROVINCE_BODIES = ["教育厅", "财政厅", "民政厅", "交通运输厅", "水利厅", "审计厅", "农业农村厅", "自然资源厅", "发展和改革委员会", "统计局",
                   "药品监督管理局", "地方志办公室"]
ABBREVIATED = {"人社局": "人力资源和社会保障局", "住建局": "住房和城乡建设局", "发改局": "发展和改革局", "卫健局": "卫生健康局",
               "工信局": "工业和信息化局", "市场监管局": "市场监督管理局"}
OTHERS = ["第一中学", "人民医院", "中医院", "自来水公司", "实验小学", "职业技术学校", "妇幼保健院", "残疾人联合会", "供销合作社联合社",
          "公共交通集团有限公司"]


def district(county):
    return county["name"].endswith("区") and not county["name"].endswith(("林区", "特区"))


def stood(row, year):
    return int(row["from_year"]) <= year and (not row["to_year"] or year < int(row["to_year"]))


class Case:
    """One masthead: what is true, and what of it gets printed."""

    def __init__(self, dice, province):
        self.dice = dice
        self.province = province
        self.stale = False
        self.year = dice.choice(list(range(2008, 2026)) + [2019, 2020, 2021, 2022, 2023])
        self.traps = []

    def county(self):
        found = [r for r in DIVISIONS if r["level"] == "县级" and r["province"] == self.province and stood(r, self.year)
                 and (self.province, r["name"]) in TOWNSHIPS]
        same = [r for r in found if sum(o["name"] == r["name"] for o in found) == 1]
        return self.dice.choice(same)

    def prefecture(self):
        found = [r for r in DIVISIONS if r["level"] == "地级" and r["province"] == self.province and stood(r, self.year)]
        return self.dice.choice(found) if found else None

    def draw(self):
        """Which body, and where."""
        kinds = {"in_township": 40, "county_government": 12, "county_body": 22, "city_government": 5, "city_body": 8,
                 "province_body": 4, "other": 4, "zone": 3, "office": 2}
        self.kind = self.dice.choices(list(kinds), list(kinds.values()))[0]
        if self.kind in ("city_government", "city_body", "zone") and not self.prefecture():
            self.kind = "county_body"
        self.township, self.county_row, self.city, self.release = None, None, "", None
        if self.kind in ("in_township", "county_government", "county_body", "other", "office"):
            self.county_row = self.county()
            self.city = "" if self.county_row["prefecture"] == "直辖" else self.county_row["prefecture"]
            self.place = self.county_row["name"]
        elif self.kind == "province_body":
            self.place = self.province
        else:
            self.city = self.place = self.prefecture()["name"]
        getattr(self, self.kind)()
        return self

    def body(self, level, agency_kind, own):
        self.level, self.agency_kind, self.own = level, agency_kind, own
        self.printed_own = own

    def in_township(self):
        self.township = self.dice.choice(TOWNSHIPS[(self.province, self.county_row["name"])])
        if self.year < 2014 and self.dice.random() < 0.25:
            # Abolished before the lists begin.
            self.township = self.dice.choice("石杨柳龙马黄白上下新") + self.dice.choice("家桥坡湾塘窝铺坪崖圩") + self.dice.choice("乡乡镇")
            if HOMES[self.township]:
                raise IndexError
            self.traps.append("unlisted_township")
        self.body("township", "government", "办事处" if self.township.endswith("街道") else "人民政府")

    def office(self):
        self.body("county", "government", "人民政府办公室")

    def county_government(self):
        self.body("county", "government", "人民政府")

    def county_body(self):
        self.body("county", "department", self.dice.choice(COUNTY_BODIES))
        if self.dice.random() < 0.12:
            self.printed_own, self.own = self.dice.choice(list(ABBREVIATED.items()))
            self.traps.append("abbreviated")

    def city_government(self):
        office = self.city.endswith(("地区", "盟"))
        self.body("prefecture", "government", "行政公署" if office else "人民政府")

    def city_body(self):
        self.body("prefecture", "department", self.dice.choice(CITY_BODIES))

    def province_body(self):
        self.body("province", "department", self.dice.choice(PROVINCE_BODIES))

    def other(self):
        self.body("county", "other", self.dice.choice(OTHERS))

    def zone(self):
        self.body("county", "government", self.dice.choice(["经济技术开发区管理委员会", "高新技术产业开发区管理委员会"]))

    # What is printed.

    def year_words(self):
        d = self.dice
        chinese = "".join("〇一二三四五六七八九"[int(c)] for c in str(self.year))
        mark = d.choices(["plain", "spaced", "chinese", "circle", "mixed", "bracket", "bare"], [60, 8, 8, 5, 3, 6, 10])[0]
        if mark != "plain":
            self.traps.append("year_" + mark)
        return {
            "plain": f"{self.year}年" + d.choice(["", "度"]),
            "spaced": f" {self.year} 年",
            "chinese": chinese + "年",
            "circle": chinese.replace("〇", "○") + "年度",
            "mixed": chinese.replace("〇", "0") + "年",
            "bracket": f"（{self.year}年度）",
            "bare": str(self.year),
        }[mark]

    def words(self):
        return self.dice.choice(["政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作报告", "政府信息公开年报",
                                 "政府信息公开工作总结", "政务公开工作年度报告", "信息公开工作年度报告", "政府信息公开工作情况的报告"])

    def own_printed(self):
        if self.kind == "in_township":
            return self.township + self.own
        return self.place + self.printed_own

    def phone(self, with_code):
        d = self.dice
        key = (self.province, self.city or (self.province if (self.province, self.province) in AREA else ""))
        if self.kind == "province_body":
            capital = next((r["name"] for r in DIVISIONS if r["code"] == self.code2() + "0100" and not r["to_year"]), self.province)
            key = (self.province, capital)
        codes = AREA.get(key) or []
        codes = [c for c in codes if not (c == "0898" and self.city not in ("", "海口市", "三亚市"))]
        local = d.choice("2345678") + "".join(d.choice("0123456789") for _ in range(6))
        if not with_code or not codes or not self.city and key[1] == "":
            return local, local
        code = codes[0]
        first = SHARED.get((code, key[1]))
        if len(code) == 3 or first:
            local = (first["local_first_digit"] if first else d.choice("6789")) + local
            if first and first["from"] and self.year < int(first["from"]):
                return local[1:], local[1:]
            if code in ("028", "029", "024") and not first:
                local = "8" + local[1:]
        glue = d.choice(["-", "—", "－", "-", " - "])
        if d.random() < 0.15:
            return f"（{code}）{local}", f"{code}-{local}"
        return code + glue + local, f"{code}-{local}"

    def code2(self):
        return next(code for code, name in PROVINCES.items() if name == self.province)

    def quoted(self):
        d = self.dice
        parts = []
        if d.random() < 0.5:
            parts.append(f"《{self.province}人民政府办公厅关于印发{self.year}年政务公开工作要点的通知》")
        if self.city and d.random() < 0.5:
            parts.append(f"《{self.city}政务公开工作实施细则》")
        if self.county_row and d.random() < 0.6:
            parts.append(f"《{self.county_row['name']}人民政府办公室关于做好{self.year}年政府信息公开工作年度报告编制发布工作的通知》")
        if not parts:
            parts.append(f"《{self.province}政府信息公开办法》")
        return "、".join(parts)

    def render(self):
        d = self.dice
        self.profile = d.choices(["named", "named_city", "township_phone", "township_quoted", "host", "faint"], [46, 14, 20, 10, 7, 3])[0]
        if self.kind != "in_township" and self.profile in ("township_phone", "township_quoted", "host", "faint"):
            self.profile = d.choice(["named", "contact_named", "self_words", "named_city"])
        if self.kind in ("zone", "other", "province_body", "office") or self.kind.startswith("city"):
            self.profile = "named"
        if self.profile == "named" and d.random() < 0.08 and self.kind != "province_body":
            self.profile = "named_full"
        whole = self.province + (self.city if self.city != self.province else "")
        front = {"named_full": whole + (self.county_row["name"] if self.county_row else "" if self.city else self.place),
                 "named": self.place if self.kind != "in_township" else self.county_row["name"],
                 "named_city": (self.city or self.province) + self.county_row["name"] if self.county_row else self.place}.get(self.profile, "")
        own = (self.township + self.own) if self.kind == "in_township" else self.printed_own
        title_own = own
        if self.kind == "in_township" and d.random() < 0.5:
            title_own = self.township
        if self.own in ("人民政府", "行政公署") and self.kind != "in_township" and d.random() < 0.6:
            title_own = ""
        if self.own == "人民政府" and title_own == own and d.random() < 0.15:
            title_own = title_own.replace("人民政府", "政府")
            self.traps.append("政府")
        self.front, self.title_own = front, title_own
        if self.profile == "self_words":
            self.traps.append("no_place_in_title")
        lines, year_in_title = self.title_lines()
        text = self.head(lines) + "\n".join(lines) + "\n" + self.under()
        text += self.preface() + self.paragraphs(year_in_title) + self.foot()
        return self.damaged(text)

    def damaged(self, text):
        """Traditional characters, or no line ends."""
        d = self.dice
        if d.random() < 0.04:
            self.traps.append("traditional")
            return "".join(TRADITIONAL.get(c, c) for c in text)
        if d.random() < 0.04 and not {"head_index", "head_source", "foot_furniture", "head_breadcrumb"} & set(self.traps) \
                and self.title_shape == "one":
            self.traps.append("one_line")
            return text.replace("\n", " ")
        return text

    def title_lines(self):
        d = self.dice
        name = self.front + self.title_own
        year = self.year_words()
        if d.random() < 0.03:
            self.traps.append("stale_title")
            self.stale = True
            year = f"{self.year - 1}年"
        shape = d.choices(["one", "year_first", "broken", "broken3", "no_year", "cut", "about", "thrice", "pinyin", "none"],
                          [44, 10, 10, 4, 8, 5, 6, 7, 3, 3])[0]
        if self.profile in ("self_words", "contact_named") and shape == "none" or self.kind == "office" and shape == "none":
            shape = "one"
        words = self.words()
        if shape != "one":
            self.traps.append("title_" + shape)
        self.title_shape = shape
        if shape == "year_first":
            return [year.strip() + name + words], True
        if shape == "broken":
            return [name + year + words[:6], words[6:]], True
        if shape == "broken3":
            return [name, year.strip(), words], True
        if shape == "no_year":
            return [name, words], False
        if shape == "cut":
            return [name + year + "工作年度报告"], True
        if shape == "about":
            return [name + "关于" + year.strip() + words], True
        if shape == "thrice":
            return [name + year + words, "", name + year + words, "", name + year + words], True
        if shape == "pinyin":
            return [name + "（" + "pīn yīn zì mǔ" + "）" + year + words], True
        if shape == "none":
            return ["政府信息公开工作年度报告"], False
        return [name + year + words], True

    def head(self, lines):
        d = self.dice
        style = d.choices(["", "breadcrumb", "index", "markup", "source"], [60, 14, 12, 6, 8])[0]
        where = self.front or (self.township if self.kind == "in_township" else "")
        if style:
            self.traps.append("head_" + style)
        if style == "breadcrumb" and self.city and d.random() < 0.3:
            self.traps.append("city_breadcrumb")
            return f"首页 > {self.city}人民政府 > 政府信息公开 > 年度报告\n\n"
        if style == "breadcrumb":
            return f"您现在的位置：首页 > 政府信息公开 > {where or '政务公开'} > 政府信息公开年报\n\n"
        if style == "index":
            code = (self.county_row or {}).get("code") or self.code2() + "0000"
            self.release = f"{self.year + 1}-03-{d.randrange(10, 29)}"
            number = f"11{code}{d.randrange(10**8, 10**9)}X-{self.year + 1}-00{d.randrange(100, 999)}"
            return (f"索引号：{number}\n发布机构：{self.place}人民政府办公室\n" if self.agency_kind != "other" else f"索引号：{number}\n") + \
                f"发布日期：{self.release}\n文号：无\n\n"
        if style == "markup":
            return "关怀版 无障碍 长者模式\n\n## "
        if style == "source":
            return f"来源：{self.place}人民政府    浏览次数：128    字体：【大 中 小】\n"
        return ""

    def under(self):
        if self.dice.random() < 0.1:
            return "\n访问量：86\n\n"
        return "\n"

    def contact_name(self):
        if self.profile in ("named", "named_city", "contact_named") or self.kind != "in_township":
            full = self.own_printed() if self.kind != "in_township" else self.county_row["name"] + self.own_printed()
        else:
            full = self.own_printed()
        if self.profile == "self_words":
            full = self.we()
        return full

    def preface(self):
        d = self.dice
        need = self.profile in ("self_words",)
        quoted = self.quoted() if self.profile in ("township_quoted", "self_words") or d.random() < 0.25 else ""
        text = "根据《中华人民共和国政府信息公开条例》" + (f"和{quoted}要求" if quoted else "规定") + "，"
        if d.random() < 0.25 and self.province in PREFIX:
            self.traps.append("document_number")
            text += f"按照{PREFIX[self.province]}政办发〔{self.year + 1}〕{d.randrange(2, 60)}号文件部署，"
        if self.profile == "contact_named" or d.random() < 0.2:
            text += f"由{self.contact_name()}编制本报告。"
        else:
            text += "编制本年度报告。"
        self.period = None
        if d.random() < 0.55 or self.stale:
            text += self.period_words()
        with_code = self.profile in ("township_phone", "self_words") or d.random() < 0.35 and self.profile not in ("faint", "township_quoted", "host")
        self.phone_printed = None
        if with_code or d.random() < 0.3:
            shown, self.phone_printed = self.phone(with_code)
            post = ""
            if d.random() < 0.4 and self.province in POST and self.profile != "faint":
                post = f"，邮编：{d.choice(POST[self.province])}{d.randrange(1000, 9999)}"
            text += f"如对本报告有疑问，请与{self.contact_name()}办公室联系（地址：人民路{d.randrange(1, 200)}号，电话：{shown}{post}）。"
        if self.profile == "host":
            text += f"本报告电子版可在{(self.city or self.province)}人民政府网站下载。"
        return text + "\n"

    def period_words(self):
        d = self.dice
        y = self.year
        end = (f"{y}", "12", "31")
        start = (f"{y}", "5" if y == 2008 else "1", "1")
        self.period = [f"{y}-{int(start[1]):02d}-01", f"{y}-12-31"]
        style = d.choices(["full", "short", "spaced", "squashed", "dash"], [50, 15, 15, 8, 12])[0]
        if style != "full":
            self.traps.append("period_" + style)
        words = {
            "full": f"{y}年{start[1]}月1日至{y}年12月31日",
            "short": f"{y}年{start[1]}月1日起至12月31日止",
            "spaced": f" {y} 年 {start[1]} 月 1 日起至 {y} 年 12 月 31 日止",
            "squashed": f"{y}{start[1]}月1日至{y}12月31日",
            "dash": f"{y}年{start[1]}月1日—{y}年12月31日",
        }[style]
        return f"报告中所列数据的统计期限为{words}。"

    def we(self):
        if self.kind == "in_township":
            return "我街道" if self.township.endswith("街道") else "我" + self.township[-1]
        if self.agency_kind == "government":
            return {"county": "我" + self.place[-1], "prefecture": "我市", "province": "我省"}[self.level]
        return "我" + ("院" if self.own.endswith("院") else "单位" if self.agency_kind == "other" else self.own[-1])

    def paragraphs(self, year_in_title):
        d = self.dice
        y = self.year
        we = self.we()
        unit = {"county": "县" if not self.county_row or self.county_row["name"].endswith("县") else self.county_row["name"][-1],
                "township": (self.county_row or {"name": "县"})["name"][-1], "prefecture": "市", "province": "省"}[self.level]
        text = "一、总体情况\n"
        need = not year_in_title and not self.period
        opening = d.choice([f"{y}年，{we}认真落实上级关于政务公开的部署", f"{y}年以来，{we}把信息公开摆上重要位置", f"{y}年度，{we}不断充实公开内容"])
        text += opening + f"，在{unit}委、{unit}政府领导下，主动公开各类信息{d.randrange(8, 900)}条"
        text += "，没有收到公开申请。\n" if d.random() < 0.5 else f"，受理申请{d.randrange(1, 30)}件，均在法定期限内答复。\n"
        if self.county_row and (self.profile in ("self_words",) or d.random() < 0.3):
            text += f"通过{self.county_row['name']}人民政府门户网站、{self.county_row['name']}融媒体中心发布信息。\n"
        if d.random() < 0.18:
            other = d.choice([r for r in DIVISIONS if r["level"] == "地级" and not r["to_year"] and r["province"] != self.province])
            self.traps.append("other_place")
            text += f"组织人员赴{other['name']}学习政务公开经验。\n"
        if d.random() < 0.2:
            self.traps.append("last_year")
            text += f"与{y - 1}年相比，公开数量有所上升。\n"
        if d.random() < 0.06:
            other = d.choice([r for r in DIVISIONS if r["level"] == "县级" and not r["to_year"] and r["province"] != self.province])
            self.traps.append("copied")
            text += f"按照{other['name']}政务公开工作领导小组安排，{other['name']}各单位建立了保密审查制度。\n"
        text += "五、存在的主要问题及改进情况\n"
        text += d.choice(["一是公开的及时性不够；二是人员业务不熟。", "主要是内容不够丰富、渠道较少。"])
        if d.random() < 0.3:
            self.traps.append("plan")
            text += f"{y + 1}年，{we}将加强培训，{y + 1}年工作重点是拓宽渠道。"
        if need and d.random() < 0.8:
            text += f"\n总之，{y}年信息公开工作有序推进。"
        return text + "\n六、其他需要报告的事项\n无。\n"

    def foot(self):
        d = self.dice
        self.signed = None
        style = d.choices(["full", "date", "chinese", "none", "dots", "furniture"], [40, 12, 8, 25, 5, 10])[0]
        if self.title_shape in ("none", "no_year") and style == "none":
            style = "full"
        if style == "none":
            return ""
        month, day = d.randrange(1, 4), d.randrange(5, 28)
        self.signed = f"{self.year + 1}-{month:02d}-{day:02d}"
        date = f"{self.year + 1}年{month}月{day}日"
        if style == "chinese":
            self.traps.append("date_chinese")
            tens = {0: "", 1: "十", 2: "二十"}[day // 10]
            ones = " 一二三四五六七八九"[day % 10].strip()
            date = "".join("〇一二三四五六七八九"[int(c)] for c in str(self.year + 1)) + f"年{'一二三'[month - 1]}月{tens}{ones}日"
        if style == "dots":
            date = f"{self.year + 1}.{month}.{day}"
        signer = self.own_printed()
        if self.profile == "self_words":
            signer = "" if d.random() < 0.5 else self.printed_own
        if self.profile == "faint":
            signer = ""
        text = ("\n" + " " * 20 + signer + "\n" if signer and style != "date" else "\n") + " " * 22 + date + "\n"
        if style == "furniture":
            self.traps.append("foot_furniture")
            text += "\n打印本页 关闭窗口\n上一篇：没有了\n"
        return text

    def truth(self):
        name = self.own
        prefix = self.place
        if self.kind == "in_township":
            prefix = self.county_row["name"]
            name = self.township + self.own
        # A district goes with its city where the report says it so.
        if self.county_row and district(self.county_row) and self.profile in ("named_city", "named_full"):
            prefix = (self.city or self.province) + prefix
        return {
            "report_year": self.year,
            "province_code": self.code2(),
            "prefecture": self.city or None,
            "county_code": self.county_row["code"] if self.county_row else None,
            "township": self.township,
            "level": self.level,
            "kind": self.agency_kind,
            "agency_name": prefix + name,
            "published_on": self.signed or self.release,
            "period": self.period,
            "phone": self.phone_printed,
            "profile": self.profile,
            "traps": sorted(set(self.traps)),
        }


def by_hand():
    """The cases a generator would not think of; the truth as a person reads it."""
    cases = []
    path = pathlib.Path(__file__).parent / "mastheads_by_hand.txt"
    for block in path.read_text("utf-8").split("=====\n"):
        if not block.strip():
            continue
        head, text = block.split("-----\n", 1)
        truth = {}
        for line in head.strip().splitlines():
            key, value = line.split(": ", 1)
            truth[key] = None if value == "none" else json.loads(value) if value[:1] in "{[" else int(value) if key == "report_year" else value
        truth["traps"] = [truth.pop("trap")]
        truth["profile"] = "by hand"
        cases.append({"text": text, **truth})
    return cases


def main():
    dice = random.Random(20201231)
    cases = []
    provinces = list(PROVINCES.values())
    while len(cases) < 700:
        province = provinces[len(cases) % len(provinces)]
        try:
            case = Case(dice, province).draw()
        except IndexError:
            continue  # No such body in this province and year.
        text = case.render()
        truth = case.truth()
        hints = {}
        if dice.random() < 0.1:
            hints = dice.choice([{"province": province}, {"year": case.year}, {"agency": truth["agency_name"]}])
            truth["traps"] = sorted(truth["traps"] + ["hint"])
        cases.append({"text": text, "hints": hints, **truth})
    cases += by_hand()
    dice.shuffle(cases)
    half = len(cases) // 2
    for name, part in (("tune", cases[:half]), ("heldout", cases[half:])):
        with open(OUT / f"{name}.jsonl", "w", encoding="utf-8") as out:
            for number, case in enumerate(part):
                out.write(json.dumps({"id": f"{name}-{number:03d}", **case}, ensure_ascii=False) + "\n")


main()

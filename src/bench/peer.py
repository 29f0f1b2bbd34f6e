#!/usr/bin/env python3
"""Table 3 of annual reports, read as an analyst would: by regular expressions, with all cores.

usage: peer.py REPORTS_FOLDER APPLICATIONS.parquet
"""
import gzip
import json
import multiprocessing
import re
import sys
from pathlib import Path

import pandas as pd

OUTCOMES = {
    "new_received": "本年新收政府信息公开申请数量",
    "carried_over": "上年结转政府信息公开申请数量",
    "granted": "予以公开",
    "partially_granted": "部分公开",
    "denied_state_secret": "属于国家秘密",
    "denied_prohibited_by_law": "其他法律行政法规禁止公开",
    "denied_three_securities": "危及[“\"]?三安全一稳定[”\"]?",
    "denied_third_party_rights": "保护第三方合法权益",
    "denied_internal_affairs": "属于三类内部事务信息",
    "denied_process_information": "属于四类过程性信息",
    "denied_enforcement_file": "属于行政执法案卷",
    "denied_administrative_query": "属于行政查询事项",
    "unavailable_not_held": "本机关不掌握相关政府信息",
    "unavailable_needs_creation": "没有现成信息需要另行制作",
    "unavailable_still_unclear": "补正后申请内容仍不明确",
    "rejected_petition": "信访举报投诉类申请",
    "rejected_repeated": "重复申请",
    "rejected_publication": "要求提供公开出版物",
    "rejected_excessive": "无正当理由大量反复申请",
    "rejected_reconfirmation": "要求行政机关确认或重新出具已获取信息",
    "results_total": "总计",
    "carried_forward": "结转下年度继续办理",
}
APPLICANTS = [
    "natural_person",
    "commercial_enterprise",
    "research_institution",
    "social_welfare_organization",
    "legal_service_organization",
    "other",
    "total",
]
# A label, perhaps with a note in brackets behind it, and seven numbers.
ROW = r"{}(?:（[^）]*）)?[\s|]*((?:\d+[\s|]+){{6}}\d+)"
PATTERNS = {name: re.compile(ROW.format(label)) for name, label in OUTCOMES.items()}
TABLE = re.compile(r"收到和处理政府信息公开申请情况(.*?)(?:四、|政府信息公开行政复议)", re.S)


def applications(document):
    name, text = document
    table = TABLE.search(text)
    if table is None:
        return []
    body = re.sub(r"[、，,]", "", table.group(1))
    rows = []
    for outcome, pattern in PATTERNS.items():
        found = pattern.search(body)
        if found:
            numbers = re.findall(r"\d+", found.group(1))
            rows += [(name, outcome, a, int(n)) for a, n in zip(APPLICANTS, numbers)]
    return rows


def documents(path):
    if path.suffix == ".txt":
        yield path.name, path.read_text(encoding="utf-8", errors="replace")
        return
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
    with opened as lines:
        for line in lines:
            record = json.loads(line)
            yield record.get("id"), record["text"]


def main():
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    source = (document for path in files for document in documents(path))
    rows = []
    with multiprocessing.Pool() as pool:
        for found in pool.imap_unordered(applications, source, chunksize=100):
            rows += found
    frame = pd.DataFrame(rows, columns=["report", "outcome", "applicant", "value"])
    target.parent.mkdir(parents=True, exist_ok=True)
    frame.to_parquet(target, index=False)
    print(len(frame))


if __name__ == "__main__":
    main()

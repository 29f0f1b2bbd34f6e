"""Holds NOTICE to the jar and to its bill of materials: python notice.py JAR BOM."""

import json
import re
import sys
import zipfile

OWN = ("org/gongkai/", "META-INF/")


def main(jar: str, bom: str) -> int:
    """Says what is in the jar and not in its NOTICE, or the other way round."""
    with zipfile.ZipFile(jar) as archive:
        names = archive.namelist()
        notice = archive.read("META-INF/NOTICE").decode("utf-8")
    with open(bom, encoding="utf-8") as file:
        components = json.load(file)["components"]
    wrong = []

    shipped = {f"{c['group']}:{c['name']} {c['version']}" for c in components}
    named = set(re.findall(r"^[a-z.]+:[a-z-]+ \S+", notice, re.MULTILINE))
    wrong += [f"{name} is shipped and not in NOTICE" for name in sorted(shipped - named)]
    wrong += [f"{name} is in NOTICE and not shipped" for name in sorted(named - shipped)]
    for component in components:
        wrong += [f"{component['name']} has no licence"] * (not component.get("licenses"))

    data = {n for n in names if n.startswith("org/gongkai/") and n.endswith((".tsv", ".txt"))}
    data -= {"org/gongkai/publish/web/NOTICE.txt"}
    listed = set(re.findall(r"^org/gongkai/\S+\.(?:tsv|txt)(?=  )", notice, re.MULTILINE))
    wrong += [f"{name} is in the jar and not in NOTICE" for name in sorted(data - listed)]
    wrong += [f"{name} is in NOTICE and not in the jar" for name in sorted(listed - data)]

    groups = {c["group"].replace(".", "/") for c in components} | {"com/typesafe/config"}
    for folder in sorted({n.rsplit("/", 1)[0] for n in names if n.endswith(".class")}):
        if not folder.startswith(OWN) and not any(folder.startswith(g) for g in groups):
            wrong.append(f"classes of {folder} are of nobody that the bill of materials names")

    print("\n".join(wrong) or f"{len(shipped)} libraries and {len(data)} data files as in NOTICE")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

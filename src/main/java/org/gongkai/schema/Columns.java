package org.gongkai.schema;

/**
 * The columns of the tables of ingest. The same quantity has the same definition wherever it
 * stands; where two tables call different quantities by one name (as {@code status}), each is
 * defined here.
 */
public final class Columns {

  public static final Column DOCUMENT_ID =
      Column.of(
          "document_id",
          Type.STRING,
          "文档编号",
          "Document",
          "Identifier of an input document; the same content under the same name always gets the same.");

  public static final Column SOURCE_URI =
      Column.of(
          "source_uri",
          Type.STRING,
          "来源文件",
          "Source file",
          "Where the document was read, with the record behind # for a line of a JSON file.");

  public static final Column SOURCE_URL =
      Column.of(
              "source_url",
              Type.STRING,
              "来源网址",
              "Source address",
              "Web address of the report, as the input states it.")
          .nullMeans("the input states none");

  public static final Column CONTENT_SHA256 =
      Column.of(
              "content_sha256",
              Type.STRING,
              "内容散列",
              "Content hash",
              "SHA-256 of the content, in hex.")
          .nullMeans("the content could not be read");

  public static final Column BYTE_COUNT =
      Column.of("byte_count", Type.LONG, "字节数", "Size", "Size of the content.")
          .in("byte")
          .nullMeans("the content could not be read");

  public static final Column CHARSET =
      Column.of(
              "charset",
              Type.STRING,
              "字符编码",
              "Character encoding",
              "Encoding that the content was decoded with, by its IANA name.")
          .nullMeans("the content could not be decoded");

  public static final Column DOCUMENT_STATUS =
      Column.of("status", Type.STRING, "处理结果", "Status", "accepted, duplicate or rejected.");

  public static final Column REASON =
      Column.of(
              "reason",
              Type.STRING,
              "拒收原因",
              "Reason",
              "Why the document was rejected or is a duplicate.")
          .nullMeans("the document was accepted");

  public static final Column REASON_DETAIL =
      Column.of(
              "reason_detail",
              Type.STRING,
              "拒收说明",
              "Details of the reason",
              "What exactly was wrong with a rejected document, as its reader or the parser said.")
          .nullMeans("the document was not rejected, or its reason says it all");

  public static final Column DUPLICATE_OF =
      Column.of(
              "duplicate_of",
              Type.STRING,
              "重复于",
              "Duplicate of",
              "The document that this one repeats.")
          .nullMeans("the document is no duplicate");

  public static final Column REPORT_ID_OF_DOCUMENT =
      Column.of(
              "report_id",
              Type.STRING,
              "报告编号",
              "Report",
              "The report that was read from the document.")
          .nullMeans("the document did not become a report");

  public static final Column RUN_ID =
      Column.of("run_id", Type.STRING, "运行编号", "Run", "The run that first read the document.");

  public static final Column TEXT =
      Column.of(
          "text",
          Type.STRING,
          "原文",
          "Text",
          "The text as decoded, untouched; all spans count its code points.");

  public static final Column REPORT_ID =
      Column.of("report_id", Type.STRING, "报告编号", "Report", "Identifier of a report.");

  public static final Column TITLE =
      Column.of(
              "title",
              Type.STRING,
              "标题",
              "Title",
              "The title as printed, joined where it is broken over lines.")
          .nullMeans("no title was found");

  public static final Column AGENCY_ID =
      Column.of(
              "agency_id",
              Type.STRING,
              "机关编号",
              "Agency identifier",
              "The same for one agency over years and spellings.")
          .nullMeans("the agency is open");

  public static final Column AGENCY_NAME =
      Column.of(
              "agency_name",
              Type.STRING,
              "机关名称",
              "Agency",
              "Canonical name, completed by the place.")
          .nullMeans("the agency is open");

  public static final Column AGENCY_NAME_RAW =
      Column.of(
              "agency_name_raw",
              Type.STRING,
              "机关名称（原文）",
              "Agency as printed",
              "The fullest form of the name that is printed.")
          .nullMeans("no name is printed");

  public static final Column AGENCY_LEVEL =
      Column.of(
              "agency_level",
              Type.STRING,
              "机关层级",
              "Level",
              "national, province, prefecture, county or township.")
          .nullMeans("the level is open");

  public static final Column AGENCY_KIND =
      Column.of(
          "agency_kind", Type.STRING, "机关类别", "Kind of agency", "government, department or other.");

  public static final Column PROVINCE_CODE =
      Column.of(
              "province_code",
              Type.STRING,
              "省级代码",
              "Province code",
              "GB/T 2260 code of the province, two digits.")
          .nullMeans("the province is open");

  public static final Column PROVINCE_NAME =
      Column.of(
              "province_name",
              Type.STRING,
              "省级",
              "Province",
              "Name of the province, autonomous region or municipality.")
          .nullMeans("the province is open");

  public static final Column PREFECTURE_NAME =
      Column.of("prefecture_name", Type.STRING, "地级", "Prefecture", "Name of the prefecture.")
          .nullMeans("the prefecture is open, or there is none");

  public static final Column COUNTY_CODE =
      Column.of(
              "county_code",
              Type.STRING,
              "县级代码",
              "County code",
              "GB/T 2260 code of the county, six digits.")
          .nullMeans("the county is open, or the agency is above counties");

  public static final Column COUNTY_NAME =
      Column.of(
              "county_name",
              Type.STRING,
              "县级",
              "County",
              "Name of the county, district or county-level city.")
          .nullMeans("the county is open, or the agency is above counties");

  public static final Column TOWNSHIP_NAME =
      Column.of(
              "township_name",
              Type.STRING,
              "乡级",
              "Township",
              "Name of the township, town or subdistrict.")
          .nullMeans("the township is open, or the agency is above townships");

  public static final Column PLACE_CONFIDENCE =
      Column.of(
          "place_confidence",
          Type.DOUBLE,
          "地点可信度",
          "Confidence of the place",
          "Probability that every part of the place that is given is right, 0 to 1.");

  public static final Column PLACE_EVIDENCE =
      Column.of(
          "place_evidence",
          Type.array(
              Type.struct(
                  Column.of("kind", Type.STRING, "线索类别", "Kind", "What sort of clue it is."),
                  Column.of(
                      "text",
                      Type.STRING,
                      "线索",
                      "Clue",
                      "What is printed, or what the input says."),
                  Column.of("begin", Type.INT, "起点", "Begin", "First code point of the clue.")
                      .nullMeans("a hint of the input"),
                  Column.of("end", Type.INT, "终点", "End", "First code point behind the clue.")
                      .nullMeans("a hint of the input"))),
          "地点依据",
          "Evidence of the place",
          "The clues to the place, the strongest first.");

  public static final Column REPORT_YEAR =
      Column.of("report_year", Type.INT, "报告年度", "Report year", "The year that the report covers.")
          .nullMeans("the year is open");

  /** The report year as the last column of a table that is parted by it. */
  public static final Column REPORT_YEAR_PARTITION = REPORT_YEAR;

  public static final Column REPORT_YEAR_SOURCE =
      Column.of(
              "report_year_source",
              Type.STRING,
              "年度依据",
              "Source of the year",
              "period, title, narrative, signature or hint.")
          .nullMeans("the year is open");

  public static final Column PERIOD_START =
      Column.of(
              "period_start", Type.DATE, "统计期限起", "Period from", "First day of the stated period.")
          .nullMeans("no period is stated");

  public static final Column PERIOD_END =
      Column.of("period_end", Type.DATE, "统计期限止", "Period to", "Last day of the stated period.")
          .nullMeans("no period is stated");

  public static final Column PUBLISHED_ON =
      Column.of(
              "published_on",
              Type.DATE,
              "成文日期",
              "Signed on",
              "The date under the report, or of its publication.")
          .nullMeans("no date is printed");

  public static final Column SCOPE =
      Column.of(
          "scope",
          Type.STRING,
          "统计口径",
          "Scope",
          "own: the agency's own figures; aggregate: with those of the agencies below it; unknown.");

  public static final Column TABLE2_FORM =
      Column.of(
              "table2_form",
              Type.STRING,
              "表二版式",
              "Form of table 2",
              "Edition that the labels of table 2 show: 2019 or 2021.")
          .nullMeans("the report has no such table");

  public static final Column TABLE3_FORM =
      Column.of(
              "table3_form",
              Type.STRING,
              "表三版式",
              "Form of table 3",
              "Edition that the labels of table 3 show: 2019 or 2021.")
          .nullMeans("the report has no such table");

  public static final Column TABLE4_FORM =
      Column.of(
              "table4_form",
              Type.STRING,
              "表四版式",
              "Form of table 4",
              "Edition that table 4 stands under: 2019 or 2021.")
          .nullMeans("the report has no such table");

  public static final Column ZERO_APPLICATION =
      Column.of(
              "zero_application",
              Type.BOOLEAN,
              "零申请",
              "No application",
              "Whether no application was newly received in the year.")
          .nullMeans("neither a table nor a sentence states it");

  public static final Column ZERO_APPLICATION_SOURCE =
      Column.of(
              "zero_application_source",
              Type.STRING,
              "零申请依据",
              "Source of no application",
              "table or statement.")
          .nullMeans("neither states it");

  public static final Column PHONE =
      Column.of(
              "phone",
              Type.STRING,
              "联系电话",
              "Telephone",
              "Telephone number of the contact line, as printed.")
          .nullMeans("none is printed");

  public static final Column POSTAL_CODE =
      Column.of(
              "postal_code", Type.STRING, "邮政编码", "Postal code", "Postal code of the contact line.")
          .nullMeans("none is printed");

  public static final Column EMAIL =
      Column.of("email", Type.STRING, "电子邮箱", "E-mail", "E-mail address of the contact line.")
          .nullMeans("none is printed");

  public static final Column ADDRESS =
      Column.of("address", Type.STRING, "地址", "Address", "Address of the contact line.")
          .nullMeans("none is printed");

  public static final Column CHAR_COUNT =
      Column.of("char_count", Type.INT, "字数", "Length", "Length of the text.").in("code point");

  public static final Column ISSUE_COUNT =
      Column.of("issue_count", Type.INT, "疑点数", "Issues", "Number of issues of the report.")
          .in("issue");

  public static final Column RULES_NOT_ASSESSABLE =
      Column.of(
          "rules_not_assessable",
          Type.array(Type.STRING),
          "未能核查的规则",
          "Rules not assessable",
          "Codes of the rules that could not be applied for want of what they compare; all others were checked.");

  public static final Column ORDINAL =
      Column.of(
          "ordinal", Type.INT, "序号", "Ordinal", "Place among its kind in the report, from 0.");

  public static final Column SECTION =
      Column.of(
          "section",
          Type.STRING,
          "部分",
          "Section",
          "preface, overview, proactive, applications, reviews, problems, other, fees, plan or unclassified.");

  public static final Column HEADING =
      Column.of(
          "heading",
          Type.STRING,
          "小标题",
          "Heading",
          "Heading of the section, as printed; empty for the preface.");

  public static final Column SECTION_TEXT =
      Column.of("text", Type.STRING, "文字", "Text", "The text of the section without its heading.");

  public static final Column BEGIN =
      Column.of(
              "begin", Type.INT, "起点", "Begin", "First code point of the span in the text, from 0.")
          .in("code point");

  public static final Column BEGIN_OF_FIGURE =
      BEGIN.nullMeans("the cell left no trace in the text");

  public static final Column BEGIN_OF_ISSUE = BEGIN.nullMeans("the issue has no place in the text");

  public static final Column END =
      Column.of("end", Type.INT, "终点", "End", "First code point behind the span.").in("code point");

  public static final Column END_OF_FIGURE = END.nullMeans("the cell left no trace in the text");

  public static final Column END_OF_ISSUE = END.nullMeans("the issue has no place in the text");

  public static final Column ARTICLE20_ITEM =
      Column.of(
          "article20_item",
          Type.INT,
          "第二十条项",
          "Item of article 20",
          "Number of the item of article 20 of the Regulations.");

  public static final Column ITEM =
      Column.of("item", Type.STRING, "信息内容", "Item", "Row of table 2, by its code.");

  public static final Column MEASURE =
      Column.of("measure", Type.STRING, "指标", "Measure", "Column of table 2, by its code.");

  public static final Column DISCLOSURE_VALUE =
      Column.of(
              "value",
              Type.DECIMAL,
              "数值",
              "Value",
              "The figure, in the unit of its row, rounded to four decimals; raw has all.")
          .nullMeans("blank or unreadable, see status");

  public static final Column UNIT =
      Column.of(
          "unit",
          Type.STRING,
          "单位",
          "Unit",
          "Unit printed in the cell, else the form's own: 件, 项 or 万元.");

  public static final Column RAW =
      Column.of("raw", Type.STRING, "原文字样", "As printed", "Exactly what is printed at the span.")
          .nullMeans("the cell left no trace in the text");

  public static final Column FIGURE_STATUS =
      Column.of(
          "status", Type.STRING, "数值状态", "Status", "reported, recovered, blank or unreadable.");

  public static final Column PROOF =
      Column.of(
              "proof",
              Type.STRING,
              "推定依据",
              "Proof",
              "What proves a recovered figure, or why an unreadable one is open.")
          .nullMeans("the figure needs none");

  public static final Column OUTCOME =
      Column.of("outcome", Type.STRING, "办理结果", "Outcome", "Row of table 3, by its code.");

  public static final Column APPLICANT =
      Column.of("applicant", Type.STRING, "申请人", "Applicant", "Column of table 3, by its code.");

  public static final Column COUNT_VALUE =
      Column.of("value", Type.LONG, "数值", "Value", "The count.")
          .in("件")
          .nullMeans("blank or unreadable, see status");

  public static final Column CHANNEL =
      Column.of("channel", Type.STRING, "救济途径", "Channel", "Block of table 4, by its code.");

  public static final Column REVIEW_OUTCOME =
      Column.of(
          "outcome", Type.STRING, "审理结果", "Outcome", "Column of a block of table 4, by its code.");

  public static final Column STATEMENT_KIND =
      Column.of("kind", Type.STRING, "陈述类别", "Kind", "What the number counts, by its code.");

  public static final Column STATEMENT_VALUE =
      Column.of(
          "value",
          Type.DECIMAL,
          "数值",
          "Value",
          "The number stated, in the unit of its row, rounded to four decimals; raw has all.");

  public static final Column QUALIFIER =
      Column.of(
              "qualifier",
              Type.STRING,
              "约数词",
              "Qualifier",
              "A word that makes the number inexact, as printed.")
          .nullMeans("the number is exact");

  public static final Column STATEMENT_UNIT =
      Column.of(
          "unit",
          Type.STRING,
          "单位",
          "Unit",
          "Counting word or currency, as printed; empty where none is.");

  public static final Column STATED =
      Column.of("raw", Type.STRING, "原文字样", "As printed", "Exactly what is printed at the span.");

  public static final Column ROLE =
      Column.of("role", Type.STRING, "作用", "Role", "intro, problem, measure or no_problem.");

  public static final Column CLAUSE_TEXT =
      Column.of("text", Type.STRING, "文字", "Text", "The clause as printed.");

  public static final Column NORMALIZED =
      Column.of(
          "normalized",
          Type.STRING,
          "归一文字",
          "Normalised text",
          "The clause for comparing: names, years and numbers masked, marks stripped.");

  public static final Column THEMES =
      Column.of(
          "themes",
          Type.array(Type.STRING),
          "主题",
          "Themes",
          "Codes of the themes it touches, in alphabetical order.");

  public static final Column REPORT_ID_OF_ISSUE =
      Column.of("report_id", Type.STRING, "报告编号", "Report", "The report in doubt.")
          .nullMeans("the document did not become a report");

  public static final Column RULE =
      Column.of("rule", Type.STRING, "规则", "Rule", "The rule that raised the issue, by its code.");

  public static final Column SEVERITY =
      Column.of("severity", Type.STRING, "严重程度", "Severity", "info, warning or error.");

  public static final Column SUBJECT =
      Column.of(
          "subject",
          Type.STRING,
          "对象",
          "Subject",
          "What the issue is about, e.g. the code of a cell or a sum.");

  public static final Column EXPECTED =
      Column.of("expected", Type.STRING, "应为", "Expected", "What would have been right.")
          .nullMeans("that can't be said");

  public static final Column ACTUAL =
      Column.of("actual", Type.STRING, "实为", "Actual", "What was seen.")
          .nullMeans("nothing was seen");

  public static final Column MESSAGE =
      Column.of(
          "message",
          Type.STRING,
          "说明",
          "Message",
          "One sentence that names the value and the place.");

  private Columns() {}
}

package org.gongkai.parse.statement;

import java.util.List;
import java.util.Set;
import org.gongkai.parse.statement.StatementRule.Topic;
import org.gongkai.parse.text.Cue;
import org.gongkai.report.StatementKind;

/** Who does the work of disclosure, and the meetings and trainings held for it. */
final class StaffRules {

  /** 配备1名专职工作人员、2名兼职工作人员. */
  private static final String STAFFED =
      "(?:(?:配备|配有|落实|安排|确定|指定|明确)了?|\uE000(?:专职|全职|兼职)(?:工作)?人员[、,和])(?<n>\uE000)(?:的)?";

  private static final String STAFF = "(?:工作)?人员";

  private static final Set<String> PEOPLE = Set.of("名", "人", "个");

  private static final Cue TRAINED = Cue.of("培训|参加");

  static final List<StatementRule> ALL =
      List.of(
          StatementRule.of(
              StatementKind.MEETINGS_AND_TRAININGS,
              "(?:召开|举办|组织|开展)了?(?:全[市县区乡镇])?(?:政府信息公开|政务公开|信息公开)(?:业务|工作|专题|专项|知识|推进|人员){0,4}(?:培训班|培训会|培训|会议|会)"
                  + CountWording.TO_NUMBER,
              Set.of("次", "场", "期"),
              StatementRule.NOTHING,
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.STAFF_FULL_TIME,
              STAFFED + "(?:专职|全职)" + STAFF,
              PEOPLE,
              TRAINED,
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.STAFF_PART_TIME,
              STAFFED + "兼职" + STAFF,
              PEOPLE,
              TRAINED,
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.STAFF,
              "(?:政府信息公开|政务公开|信息公开)工作(?:专兼职|专职|兼职)?(?:工作)?人员" + CountWording.TO_NUMBER,
              PEOPLE,
              TRAINED,
              Topic.ANY,
              true));

  private StaffRules() {}
}

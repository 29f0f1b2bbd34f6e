package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static final Words WORDS = Words.with(Terms.standard().words());

  @Test
  void readsWhatMembersShareAndWhatTheyPutWhereTheyDiffer() {
    Template template = new Template("公开内容有待进一步丰富，加强学习", WORDS);
    template.add("公开内容有待进一步丰富，加强学习", 9);
    template.add("公开形式有待进一步丰富，加强学习", 5);
    template.add("公开渠道有待进一步拓宽，加强学习", 4);
    template.add("公开平台有待进一步完善，加强学习", 4);
    Template.Reading reading = template.read(0.8);
    assertThat(reading.text()).isEqualTo("公开{1}有待进一步{2}，加强学习");
    assertThat(reading.slots().get(0).fillers())
        .contains(new Template.Filler("内容", 1, 9), new Template.Filler("渠道", 1, 4));
    assertThat(reading.slots().get(1).different()).isEqualTo(3);
  }

  @Test
  void takesASlipOfThePenForNoSlot() {
    Template template = new Template("公开内容不够全面", WORDS);
    template.add("公开内容不够全面", 200);
    template.add("公开内容不很全面", 1);
    assertThat(template.read(0.8).text()).isEqualTo("公开内容不够全面");
  }

  @Test
  void makesNoSlotOfPunctuation() {
    Template template = new Template("公开不及时,形式单一。", WORDS);
    template.add("公开不及时,形式单一。", 1);
    template.add("公开不及时;形式单一;", 1);
    template.add("公开不及时形式单一", 1);
    assertThat(template.read(0.8).text()).isEqualTo("公开不及时,形式单一。");
    assertThat(template.read(0.8).slots()).isEmpty();
  }

  @Test
  void makesASlotOfWhatMostMembersAddInTheMiddle() {
    Template template = new Template("个别单位公开意识不强", WORDS);
    template.add("个别单位公开意识不强", 1);
    template.add("个别单位对公开意识不强", 1);
    template.add("个别单位的公开意识不强", 1);
    assertThat(template.read(0.8).text()).isEqualTo("个别单位{1}公开意识不强");
    assertThat(template.read(0.8).slots().get(0).fillers())
        .extracting(Template.Filler::text)
        .isEqualTo(List.of("", "对", "的"));
  }

  @Test
  void cutsNoWordAtTheEdgeOfASlot() {
    Template template = new Template("人员业务生疏,缺乏实际操作经验", WORDS);
    template.add("人员业务生疏,缺乏实际操作经验", 3);
    template.add("人员业务生疏,缺乏实际操作经历", 3);
    template.add("人员业务生疏,缺乏实际操作经费", 2);
    Template.Reading reading = template.read(0.8);
    assertThat(reading.text()).isEqualTo("人员业务生疏,缺乏实际操作{1}");
    assertThat(reading.slots().get(0).fillers())
        .extracting(Template.Filler::text)
        .isEqualTo(List.of("经历", "经验", "经费"));
  }

  @Test
  void letsManyMistypedVariantsNotOutvoteTheMainWording() {
    Template template = new Template("公开内容不够全面", WORDS);
    template.add("公开内容不够全面", 900);
    for (String mistyped : List.of("公开内容不够全", "公开内客不够全面", "公开内容不購全面", "公内容不够全面")) {
      template.add(mistyped, 2);
    }
    assertThat(template.read(0.8).text()).isEqualTo("公开内容不够全面");
  }
}

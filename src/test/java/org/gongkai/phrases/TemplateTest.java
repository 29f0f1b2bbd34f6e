package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void readsWhatMembersShareAndWhatTheyPutWhereTheyDiffer() {
    Template template = new Template("公开内容有待进一步丰富，加强学习");
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
    Template template = new Template("公开内容不够全面");
    template.add("公开内容不够全面", 200);
    template.add("公开内容不很全面", 1);
    assertThat(template.read(0.8).text()).isEqualTo("公开内容不够全面");
  }

  @Test
  void makesNoSlotOfPunctuation() {
    Template template = new Template("公开不及时,形式单一。");
    template.add("公开不及时,形式单一。", 1);
    template.add("公开不及时;形式单一;", 1);
    template.add("公开不及时形式单一", 1);
    assertThat(template.read(0.8).text()).isEqualTo("公开不及时,形式单一。");
    assertThat(template.read(0.8).slots()).isEmpty();
  }

  @Test
  void makesASlotOfWhatMostMembersAddInTheMiddle() {
    Template template = new Template("个别单位公开意识不强");
    template.add("个别单位公开意识不强", 1);
    template.add("个别单位对公开意识不强", 1);
    template.add("个别单位的公开意识不强", 1);
    assertThat(template.read(0.8).text()).isEqualTo("个别单位{1}公开意识不强");
    assertThat(template.read(0.8).slots().get(0).fillers())
        .extracting(Template.Filler::text)
        .isEqualTo(List.of("", "对", "的"));
  }
}

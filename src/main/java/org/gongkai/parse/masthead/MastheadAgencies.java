package org.gongkai.parse.masthead;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.Landmarks;
import org.gongkai.report.Masthead.AgencyMention;
import org.gongkai.report.Masthead.AgencyMention.Place;
import org.gongkai.report.Text;

/** Finds the names of agencies in the places that name the author of a report. */
final class MastheadAgencies {

  private static final Cue COMPILER =
      Cue.of(
          "由([^\n,。;:、()《》“”\"<>|]{2,40}?)(?:\\((?!以下|简称|下称)[\\x{4e00}-\\x{9fff}]{2,24}\\))?(?:负责)?(?:按照|根据|依据|汇总|综合(?=[全各]|所[属辖]|本[级省市县区])|编制|编写|撰写|编报|拟制|组织编)");
  // 根据《条例》规定,李桥镇人民政府编制本报告: without 由, only where the name shows a body.
  private static final Cue WRITER =
      Cue.to(
          Landmarks.within(43, "编制", "编写", "撰写", "公布", "制作"),
          "(?<![\\x{4e00}-\\x{9fff}])(?!由)([\\x{4e00}-\\x{9fff}()]{2,36}?(?:政府|局|委员会|管委会|厅|办公室|办公厅|办事处|公署|(?<!乡)镇|乡|街道))"
              + "(?=(?:负责|特|组织|汇总|综合|统一)?(?:编制|编写|撰写)|特?向社会公布|现(?:向社会)?公布|制作)");
  private static final Cue CONTACT =
      Cue.of(
          "(?:请(?:径|直接|径直|及时)?(?:与|向|同|和|联系:?)|可(?:与|向)|联系(?:单位|部门|机构):|(?<=联系[,;。(]{1,2})单位:)\\s?([^\n,。;:、()《》“”\"<>|]{2,40})");
  private static final Pattern CONTACT_END =
      Pattern.compile("(?:进行)?(?:联\\s{0,8}系|咨询|反映|查询|垂询|提出|取得)");
  // 结合国家税务总局常山县税务局(以下简称“常山县税务局”)…: who gives itself a short name.
  private static final Cue IN_SHORT =
      Cue.to(
          Landmarks.within(46, "(以下"),
          "(?:结合|现将|现公布|公布|由|是|^|\\n)\\s{0,4}([\\x{4e00}-\\x{9fff}()]{4,36}?(?:政府|局|委员会|厅|办事处|管委会|海关|院|中心))\\(以下(?:统)?(?:简)?称");
  // 现就兴安盟行政公署及办公室2017年度政府信息公开情况报告如下; 现公布吴兴区卫生局2009年政府信息公开工作年度报告.
  private static final Cue REPORTED =
      Cue.of(
          "(?:现[将就把]|(?<!关于|做好)(?:现公开|公布|发布|编制|编写|撰写|形成|制定)(?:完成|了)?)《?(?=[^,。;\\n]{0,40}20\\d\\d)(?:20\\d\\d年?度?)?([\\x{4e00}-\\x{9fff}]{2,36}?)(?:\\([\\x{4e00}-\\x{9fff}]{2,12}\\))?(?:及其?办公[室厅])?(?:20\\d\\d年?度?)?(?:(?<!人民)政府|政务)?(?:信息公开|政务公开)(?:工作)?(?:20\\d\\d)?(?:年度)?(?:工作)?(?:报告|年报|情况)");
  // 为做好道县水利局政府信息公开工作,我局…: whom the sentence names before it says 我局.
  private static final Cue APPOSED =
      Cue.to(
          Landmarks.within(42, "信息公开", "政务公开"),
          "(?<=做好|推进|加强|规范)([\\x{4e00}-\\x{9fff}]{3,30}?(?:局|委员会|委|厅|办公室|镇|乡|镇人民政府|乡人民政府|街道|街道办事处|中学|小学|医院))(?:政府|政务)?(?:信息公开|政务公开)(?:各项)?工作,[我本](?:局|委|厅|办|镇|乡|街道|校|院)");
  // 我单位办公地址为二道江区铁厂镇人民政府: a township's own house, where nothing else names it.
  private static final Cue SEATED =
      Cue.of("地\\s?址[为是:]\\s?([\\x{4e00}-\\x{9fff}]{3,30}?(?:[镇乡]人民政府|街道办事处))(?=[,。;、()\\s]|$)");
  // 截至12月31日,伊家乡人民政府公开信息3条: a township of which the text speaks as 我乡.
  private static final Cue TOWN =
      Cue.of(
          "(?<![\\x{4e00}-\\x{9fff}])([\\x{4e00}-\\x{9fff}]{1,16}?(?:[镇乡]人民政府|街道办事处))(?![\\x{4e00}-\\x{9fff}]{0,4}(?:门户|网站))");
  private static final Cue OWN_TOWN = Cue.of("[我本](?:乡|镇|街道)");
  private static final Cue QUOTED_TITLE =
      Cue.of(
          "(?<!关于|做好)(?:公布|发布|编制|编写|撰写|制定|形成)(?:完成|了)?《?(?:20\\d\\d年?度?)?([\\x{4e00}-\\x{9fff}]{2,30}?)(?:20\\d\\d年?度?)(?:政府|政务)?(?:信息公开|政务公开)(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)(?=[》。,:;(])");
  // 2022年以来,丰收乡在县委县政府的正确领导下: whom the first sentences tell of, where no title does.
  private static final Cue TOLD_OF =
      Cue.of(
          "(?<![\\x{4e00}-\\x{9fff}0-9])(?:(?:20\\d\\d年度?|今年|一年)(?:以来|来)?|20\\d\\d年,在[^,。\\n]{2,20}领导下),?\\s?([\\x{4e00}-\\x{9fff}]{1,12}?(?<![各乡全我本])(?:乡|镇|苏木)(?:人民政府)?|(?:(?!街道)[\\x{4e00}-\\x{9fff}]){1,12}?(?<![各全我本])街道(?:办事处)?|[\\x{4e00}-\\x{9fff}]{1,8}?[省州县市区旗](?:人民政府(?:办公室|办公厅)?|[\\x{4e00}-\\x{9fff}]{2,12}?(?:局|厅|中心|管理委员会|管委会))|[省市县区州旗盟](?:人民)?政府办公[室厅]|[\\x{4e00}-\\x{9fff}&&[^我本各全委]]{2,12}部)"
              + "(?=在[^。\\n]{0,30}领导下|坚持|以习近平|认真|严格|深入|高度重视|紧紧|按照|积极|全面|切实|始终|政府信息公开工作|政务公开工作)");
  // 青原区人民政府办公室(地址:…): the name before the brackets that say how to reach it.
  private static final Pattern WAY = Pattern.compile("\\((?:联系)?(?:地址|电话|联系)");
  private static final Pattern REACHED = Pattern.compile("([^\\s,。;:、()《》“”\"<>|]{4,40})" + WAY);
  private static final int FRONT = 4_000;
  private static final int LONGEST = 40;

  private final String folded;
  private final AgencyMentions mentions;

  private MastheadAgencies(String folded, AgencyMentions mentions) {
    this.folded = folded;
    this.mentions = mentions;
  }

  static List<AgencyMention> find(
      Text text, String folded, Optional<MastheadTitle> title, Optional<Signature> signature) {
    AgencyMentions mentions = new AgencyMentions(text, folded);
    MastheadAgencies reader = new MastheadAgencies(folded, mentions);
    PageAgencies page = new PageAgencies(folded, mentions);
    title.flatMap(MastheadTitle::agency).ifPresent(mentions::title);
    reader.compiler(COMPILER);
    reader.compiler(WRITER);
    reader.compiler(IN_SHORT);
    reader.compiler(REPORTED);
    reader.compiler(APPOSED);
    if (title.isEmpty()) {
      reader.quotedTitle();
    }
    page.site(title.map(MastheadTitle::begin).orElse(0));
    page.publishers();
    reader.contact();
    Optional<Signature.Part> signer = signature.flatMap(Signature::agency);
    if (mentions.isEmpty() && signer.isEmpty()) {
      reader.compiler(TOLD_OF);
    }
    if (mentions.isEmpty() && signer.isEmpty()) {
      reader.compiler(SEATED);
    }
    if (mentions.isEmpty() && signer.isEmpty() && OWN_TOWN.isIn(folded)) {
      reader.onlyTown();
    }
    signer.ifPresent(part -> mentions.add(Place.SIGNATURE, part.begin(), part.end()));
    page.breadcrumb();
    return mentions.found();
  }

  private void compiler(Cue cue) {
    CueFinder finder = cue.finder(folded, 0, Math.min(folded.length(), FRONT));
    while (finder.find()) {
      Matcher compiler = finder.match();
      if (mentions.add(Place.COMPILER, compiler.start(1), compiler.end(1))) {
        return;
      }
    }
  }

  /** 现编制《某县2016年政府信息公开工作年度报告》 quotes the title of a text that shows none. */
  private void quotedTitle() {
    CueFinder finder = QUOTED_TITLE.finder(folded, 0, Math.min(folded.length(), FRONT));
    if (finder.find()) {
      Matcher quoted = finder.match();
      mentions.add(Place.TITLE, quoted.start(1), quoted.end(1));
    }
  }

  /** The township that the text names, where it names one. */
  private void onlyTown() {
    CueFinder finder = TOWN.finder(folded);
    Optional<MatchResult> town = Optional.empty();
    while (finder.find()) {
      MatchResult other = finder.match().toMatchResult();
      if (town.filter(first -> !first.group(1).equals(other.group(1))).isPresent()) {
        return;
      }
      town = town.or(() -> Optional.of(other));
    }
    town.ifPresent(only -> mentions.add(Place.COMPILER, only.start(1), only.end(1)));
  }

  private void contact() {
    CueFinder finder = CONTACT.finder(folded);
    while (finder.find()) {
      Matcher contact = finder.match();
      Matcher end = CONTACT_END.matcher(folded);
      end.region(contact.start(1), contact.end(1));
      int stop = end.find() ? end.start() : contact.end(1);
      if (stop - contact.start(1) >= 2 && mentions.add(Place.CONTACT, contact.start(1), stop)) {
        return;
      }
    }
    reached();
  }

  private void reached() {
    Matcher reached = REACHED.matcher(folded);
    Matcher way = WAY.matcher(folded);
    int limit = Math.min(folded.length(), FRONT);
    int lastWay = -LONGEST;
    for (int open = folded.indexOf('('); open >= 0 && open < limit; ) {
      int begin = Math.max(0, open - LONGEST);
      lastWay = way.region(open, folded.length()).lookingAt() ? open : lastWay;
      reached.region(begin, Math.min(folded.length(), open + 6));
      if (lastWay >= begin
          && reached.find()
          && mentions.add(Place.CONTACT, reached.start(1), reached.end(1))) {
        return;
      }
      open = folded.indexOf('(', open + 1);
    }
  }
}

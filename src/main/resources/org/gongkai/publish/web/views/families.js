"use strict";
/* The tab of templates: near-identical sentences as one, with what fills their slots. */
(function (G) {
  var el = G.el, t = G.t;

  function template(text) {
    return text.split(/(\{\d+\})/).map(function (part) {
      return /^\{\d+\}$/.test(part) ? el("span", { class: "slot", text: part.slice(1, -1) }) : part;
    });
  }

  G.phraseTabs.families = function () {
    return G.load("families").then(function (families) {
      if (!families || !families.length) return [G.empty(t("no_families"))];
      var columns = [
        { label: t("template"), value: function (f) { return f.template; } }, { label: t("leader"), value: function (f) { return f.leader; } }, { label: t("role"), value: function (f) { return G.word("role_", f.role); } },
        { label: t("reports"), value: function (f) { return f.report_count; } }, { label: t("agencies"), value: function (f) { return f.agency_count; } }, { label: t("provinces"), value: function (f) { return f.province_count; } }, { label: t("members"), value: function (f) { return f.member_count; } }];
      var list = el("ol", { class: "families" }), cap = 40;
      function add(some) {
        some.forEach(function (f) {
          list.appendChild(el("li", null,
            el("p", { class: "template" }, template(f.template)),
            el("p", { class: "byline", text: [G.word("role_", f.role), t("n_reports", G.number(f.report_count)), t("n_agencies", G.number(f.agency_count)), t("n_provinces", G.number(f.province_count)), t("n_members", G.number(f.member_count)), (f.first_year || "—") + "–" + (f.last_year || "—")].join(" · ") }),
            f.slots && f.slots.length ? el("details", null, el("summary", { text: t("slots", f.slots.length) }), el("dl", { class: "slots" }, f.slots.map(function (s) {
              return [el("dt", null, el("span", { class: "slot", text: String(s.slot) })), el("dd", { text: s.fillers.map(function (x) { return (x.filler || t("nothing_there")) + " ×" + G.number(x.clause_count); }).join("，") + (s.filler_count > s.fillers.length ? " … " + t("of_all", G.number(s.filler_count)) : "") })];
            }))) : null));
        });
      }
      add(families.slice(0, cap));
      var more = families.length > cap ? el("button", { type: "button", class: "quiet", text: t("show_rest", families.length - cap), onclick: function () { add(families.slice(cap)); more.remove(); } }) : null;
      return [G.card({ id: "families", title: t("families_title"), wide: true, lead: t("families_lead", G.meta.caps.families), columns: columns, rows: families, picture: el("div", null, list, more) })];
    });
  };

})(Gongkai);

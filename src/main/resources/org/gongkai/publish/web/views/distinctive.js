"use strict";
/* The tab of what a group writes more than the others. */
(function (G) {
  var el = G.el, t = G.t;

  G.phraseTabs.distinctive = function (state) {
    return G.load("distinctive").then(function (table) {
      var rows = G.rows(table), kinds = ["province", "year", "level"];
      if (!rows.length) return [G.empty(t("no_distinctive"))];
      var kind = kinds.indexOf(state.group) >= 0 ? state.group : "province";
      var groups = rows.filter(function (r) { return r.group_kind === kind; }).map(function (r) { return r.group_value; }).filter(function (v, i, all) { return all.indexOf(v) === i; });
      var preferred = kind === "province" ? state.province : kind === "year" ? String(state.year) : state.level;
      var value = groups.indexOf(preferred) >= 0 ? preferred : groups[0];
      var name = function (v) { return kind === "province" ? G.placeName(v) : kind === "level" ? G.levelName(v) : v; };
      var shown = rows.filter(function (r) { return r.group_kind === kind && r.group_value === value; });
      var columns = [
        { label: t("phrase"), value: function (r) { return r.phrase; } },
        { label: t("here"), number: true, value: function (r) { return G.number(r.report_count) + " / " + G.number(r.base_count); } },
        { label: t("here_share"), number: true, value: function (r) { return r.base_count ? r.report_count / r.base_count : null; }, shown: function (r) { return G.percent(r.base_count ? r.report_count / r.base_count : null); } },
        { label: t("elsewhere"), number: true, value: function (r) { return G.number(r.rest_report_count) + " / " + G.number(r.rest_base_count); } },
        { label: t("elsewhere_share"), number: true, value: function (r) { return r.rest_base_count ? r.rest_report_count / r.rest_base_count : null; }, shown: function (r) { return G.percent(r.rest_base_count ? r.rest_report_count / r.rest_base_count : null); } },
        { label: "z", number: true, value: function (r) { return r.z; }, shown: function (r) { return G.number(r.z); } },
        { label: "q", number: true, value: function (r) { return r.q; }, shown: function (r) { return r.q !== null && r.q < 0.0001 ? "<0.0001" : G.number(r.q, 4); } }];
      var title = value === undefined ? t("tab_distinctive") : t("distinctive_title", name(value));
      var pick = function (v) { G.go(kind === "province" ? { province: v } : kind === "year" ? { year: Number(v) } : { level: v }); };
      return [
        el("div", { class: "controls" },
          G.choice("group", t("group"), kinds, kind, function (k) { return t("group_" + k); }, function (k) { G.go({ group: k === "province" ? "" : k }); }),
          groups.length ? G.choice("value", t("group_value"), groups, value, name, pick) : null),
        G.card({ id: "distinctive", title: title, wide: true, lead: t("distinctive_lead", G.meta.caps.distinctive), columns: columns, rows: shown, tableIsPicture: true, picture: shown.length ? G.table({ columns: columns, rows: shown, caption: title }) : G.empty() })];
    });
  };

})(Gongkai);

"use strict";
/* Charts by ECharts, which is loaded when the first of them is shown. It draws on a canvas, and
   its hints are drawn too, so that the page needs no inline style. */
(function (G) {
  var el = G.el, t = G.t;
  var live = [];

  /** Charts of the view that is left. */
  G.disposeCharts = function () { live.splice(0).forEach(function (chart) { chart.dispose(); }); };

  /** A place for a chart with what a listener hears in its stead; option() is asked for colours late. */
  G.chart = function (options) {
    var box = el("div", { class: "chart", role: "img", "aria-label": options.spoken });
    if (options.height) box.style.height = options.height + "px";
    /* Called when the box stands in the page, where it has a width. */
    box.draw = function () {
      return library().then(function () {
        if (!box.isConnected) return;
        var chart = echarts.init(box, null, { renderer: "canvas" });
        chart.setOption(options.option(box.clientWidth));
        chart.getZr().flush();
        live.push(chart);
      });
    };
    return {
      root: box,
      image: function (kind) {
        return library().then(function () {
          var width = Math.max(720, box.clientWidth), height = options.height || 380;
          var paper = echarts.init(null, null, { renderer: "svg", ssr: true, width: width, height: height });
          var option = options.option(width);
          option.backgroundColor = G.colour("card");
          option.animation = false;
          paper.setOption(option);
          var text = G.xml(paper.renderToSVGString());
          paper.dispose();
          return kind === "svg" ? new Blob([text], { type: "image/svg+xml" }) : G.pngOf(text, width, height);
        });
      }
    };
  };

  function library() { return G.loadScript("assets/echarts.common.min.js"); }

  window.addEventListener("resize", function () { live.forEach(function (chart) { chart.resize(); chart.getZr().flush(); }); });

  /** What all charts share. */
  G.chartBase = function () {
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily.replace(/"/g, "'"), color: G.colour("ink") },
      grid: { left: 56, right: 24, top: 56, bottom: 56, containLabel: false },
      legend: { top: 0, left: 0, textStyle: { color: G.colour("ink") }, icon: "roundRect", itemWidth: 18, itemHeight: 4 },
      tooltip: { trigger: "axis", renderMode: "richText", confine: true, backgroundColor: G.colour("card"), borderColor: G.colour("line"), textStyle: { color: G.colour("ink") } }
    };
  };

  G.axisStyle = function () {
    return {
      axisLine: { lineStyle: { color: G.colour("muted") } },
      axisLabel: { color: G.colour("ink"), lineHeight: 16 },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: G.colour("line") } }
    };
  };

  /** The years in which the official form changed. */
  G.formChanges = [2019, 2021];

  /** Where lines stand close, their labels stand one above the other. */
  G.formLines = function (years, narrow) {
    return {
      silent: true, symbol: "none",
      lineStyle: { color: G.colour("accent-2"), type: "dashed", width: 1 },
      label: { color: G.colour("accent-2"), fontSize: 11, formatter: function (line) { return t("form_line", line.name); }, position: "end" },
      data: G.formChanges.filter(function (year) { return years.indexOf(year) > 0; }).map(function (year, i) { return { xAxis: String(year), name: String(year), label: { offset: [0, narrow ? -13 * i : 0] } }; })
    };
  };

})(Gongkai);

"use strict";
/* The 31 provinces: GB/T 2260 code, short and full names, and their tile in a grid that keeps
   neighbours together and draws no borders. */
var Gongkai = Gongkai || {};
Gongkai.places = [
  ["11", "北京", "Beijing", "BJ", 6, 2],
  ["12", "天津", "Tianjin", "TJ", 7, 2],
  ["13", "河北", "Hebei", "HE", 5, 2],
  ["14", "山西", "Shanxi", "SX", 4, 2],
  ["15", "内蒙古", "Inner Mongolia", "NM", 5, 1],
  ["21", "辽宁", "Liaoning", "LN", 7, 1],
  ["22", "吉林", "Jilin", "JL", 8, 1],
  ["23", "黑龙江", "Heilongjiang", "HL", 8, 0],
  ["31", "上海", "Shanghai", "SH", 7, 4],
  ["32", "江苏", "Jiangsu", "JS", 6, 4],
  ["33", "浙江", "Zhejiang", "ZJ", 6, 5],
  ["34", "安徽", "Anhui", "AH", 5, 4],
  ["35", "福建", "Fujian", "FJ", 5, 6],
  ["36", "江西", "Jiangxi", "JX", 5, 5],
  ["37", "山东", "Shandong", "SD", 5, 3],
  ["41", "河南", "Henan", "HA", 4, 3],
  ["42", "湖北", "Hubei", "HB", 4, 4],
  ["43", "湖南", "Hunan", "HN", 4, 5],
  ["44", "广东", "Guangdong", "GD", 4, 6],
  ["45", "广西", "Guangxi", "GX", 3, 6],
  ["46", "海南", "Hainan", "HI", 4, 7],
  ["50", "重庆", "Chongqing", "CQ", 3, 4],
  ["51", "四川", "Sichuan", "SC", 2, 3],
  ["52", "贵州", "Guizhou", "GZ", 3, 5],
  ["53", "云南", "Yunnan", "YN", 2, 5],
  ["54", "西藏", "Tibet", "XZ", 0, 3],
  ["61", "陕西", "Shaanxi", "SN", 3, 3],
  ["62", "甘肃", "Gansu", "GS", 2, 2],
  ["63", "青海", "Qinghai", "QH", 1, 3],
  ["64", "宁夏", "Ningxia", "NX", 3, 2],
  ["65", "新疆", "Xinjiang", "XJ", 0, 2]
].map(function (row) {
  return { code: row[0], zh: row[1], en: row[2], short: row[3], column: row[4], row: row[5] };
});

import beijing from './11-beijing.json';
import tianjin from './12-tianjin.json';
import hebei from './13-hebei.json';
import shanxi from './14-shanxi.json';
import innerMongolia from './15-inner-mongolia.json';
import liaoning from './21-liaoning.json';
import jilin from './22-jilin.json';
import heilongjiang from './23-heilongjiang.json';
import shanghai from './31-shanghai.json';
import jiangsu from './32-jiangsu.json';
import zhejiang from './33-zhejiang.json';
import anhui from './34-anhui.json';
import fujian from './35-fujian.json';
import jiangxi from './36-jiangxi.json';
import shandong from './37-shandong.json';
import henan from './41-henan.json';
import hubei from './42-hubei.json';
import hunan from './43-hunan.json';
import guangdong from './44-guangdong.json';
import guangxi from './45-guangxi.json';
import hainan from './46-hainan.json';
import chongqing from './50-chongqing.json';
import sichuan from './51-sichuan.json';
import guizhou from './52-guizhou.json';
import yunnan from './53-yunnan.json';
import tibet from './54-tibet.json';
import shaanxi from './61-shaanxi.json';
import gansu from './62-gansu.json';
import qinghai from './63-qinghai.json';
import ningxia from './64-ningxia.json';
import xinjiang from './65-xinjiang.json';

/** One file per province, in the order of the national codes; the files hold every fact with its source. */
export const provinceFiles = [
  beijing,
  tianjin,
  hebei,
  shanxi,
  innerMongolia,
  liaoning,
  jilin,
  heilongjiang,
  shanghai,
  jiangsu,
  zhejiang,
  anhui,
  fujian,
  jiangxi,
  shandong,
  henan,
  hubei,
  hunan,
  guangdong,
  guangxi,
  hainan,
  chongqing,
  sichuan,
  guizhou,
  yunnan,
  tibet,
  shaanxi,
  gansu,
  qinghai,
  ningxia,
  xinjiang,
];

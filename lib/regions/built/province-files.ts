import beijing from '../data/provinces/11-beijing.json';
import tianjin from '../data/provinces/12-tianjin.json';
import hebei from '../data/provinces/13-hebei.json';
import shanxi from '../data/provinces/14-shanxi.json';
import innerMongolia from '../data/provinces/15-inner-mongolia.json';
import liaoning from '../data/provinces/21-liaoning.json';
import jilin from '../data/provinces/22-jilin.json';
import heilongjiang from '../data/provinces/23-heilongjiang.json';
import shanghai from '../data/provinces/31-shanghai.json';
import jiangsu from '../data/provinces/32-jiangsu.json';
import zhejiang from '../data/provinces/33-zhejiang.json';
import anhui from '../data/provinces/34-anhui.json';
import fujian from '../data/provinces/35-fujian.json';
import jiangxi from '../data/provinces/36-jiangxi.json';
import shandong from '../data/provinces/37-shandong.json';
import henan from '../data/provinces/41-henan.json';
import hubei from '../data/provinces/42-hubei.json';
import hunan from '../data/provinces/43-hunan.json';
import guangdong from '../data/provinces/44-guangdong.json';
import guangxi from '../data/provinces/45-guangxi.json';
import hainan from '../data/provinces/46-hainan.json';
import chongqing from '../data/provinces/50-chongqing.json';
import sichuan from '../data/provinces/51-sichuan.json';
import guizhou from '../data/provinces/52-guizhou.json';
import yunnan from '../data/provinces/53-yunnan.json';
import tibet from '../data/provinces/54-tibet.json';
import shaanxi from '../data/provinces/61-shaanxi.json';
import gansu from '../data/provinces/62-gansu.json';
import qinghai from '../data/provinces/63-qinghai.json';
import ningxia from '../data/provinces/64-ningxia.json';
import xinjiang from '../data/provinces/65-xinjiang.json';
import beijingEnglish from '../english/provinces/11-beijing.json';
import tianjinEnglish from '../english/provinces/12-tianjin.json';
import hebeiEnglish from '../english/provinces/13-hebei.json';
import shanxiEnglish from '../english/provinces/14-shanxi.json';
import innerMongoliaEnglish from '../english/provinces/15-inner-mongolia.json';
import liaoningEnglish from '../english/provinces/21-liaoning.json';
import jilinEnglish from '../english/provinces/22-jilin.json';
import heilongjiangEnglish from '../english/provinces/23-heilongjiang.json';
import shanghaiEnglish from '../english/provinces/31-shanghai.json';
import jiangsuEnglish from '../english/provinces/32-jiangsu.json';
import zhejiangEnglish from '../english/provinces/33-zhejiang.json';
import anhuiEnglish from '../english/provinces/34-anhui.json';
import fujianEnglish from '../english/provinces/35-fujian.json';
import jiangxiEnglish from '../english/provinces/36-jiangxi.json';
import shandongEnglish from '../english/provinces/37-shandong.json';
import henanEnglish from '../english/provinces/41-henan.json';
import hubeiEnglish from '../english/provinces/42-hubei.json';
import hunanEnglish from '../english/provinces/43-hunan.json';
import guangdongEnglish from '../english/provinces/44-guangdong.json';
import guangxiEnglish from '../english/provinces/45-guangxi.json';
import hainanEnglish from '../english/provinces/46-hainan.json';
import chongqingEnglish from '../english/provinces/50-chongqing.json';
import sichuanEnglish from '../english/provinces/51-sichuan.json';
import guizhouEnglish from '../english/provinces/52-guizhou.json';
import yunnanEnglish from '../english/provinces/53-yunnan.json';
import tibetEnglish from '../english/provinces/54-tibet.json';
import shaanxiEnglish from '../english/provinces/61-shaanxi.json';
import gansuEnglish from '../english/provinces/62-gansu.json';
import qinghaiEnglish from '../english/provinces/63-qinghai.json';
import ningxiaEnglish from '../english/provinces/64-ningxia.json';
import xinjiangEnglish from '../english/provinces/65-xinjiang.json';
import type { ProvinceFile } from '../types';
import { withEnglish } from '../with-english';

/** One file per province, in the order of the national codes; the files hold every fact with its source. Their shape is tested. */
export const provinceFiles = [
  withEnglish(beijing, beijingEnglish),
  withEnglish(tianjin, tianjinEnglish),
  withEnglish(hebei, hebeiEnglish),
  withEnglish(shanxi, shanxiEnglish),
  withEnglish(innerMongolia, innerMongoliaEnglish),
  withEnglish(liaoning, liaoningEnglish),
  withEnglish(jilin, jilinEnglish),
  withEnglish(heilongjiang, heilongjiangEnglish),
  withEnglish(shanghai, shanghaiEnglish),
  withEnglish(jiangsu, jiangsuEnglish),
  withEnglish(zhejiang, zhejiangEnglish),
  withEnglish(anhui, anhuiEnglish),
  withEnglish(fujian, fujianEnglish),
  withEnglish(jiangxi, jiangxiEnglish),
  withEnglish(shandong, shandongEnglish),
  withEnglish(henan, henanEnglish),
  withEnglish(hubei, hubeiEnglish),
  withEnglish(hunan, hunanEnglish),
  withEnglish(guangdong, guangdongEnglish),
  withEnglish(guangxi, guangxiEnglish),
  withEnglish(hainan, hainanEnglish),
  withEnglish(chongqing, chongqingEnglish),
  withEnglish(sichuan, sichuanEnglish),
  withEnglish(guizhou, guizhouEnglish),
  withEnglish(yunnan, yunnanEnglish),
  withEnglish(tibet, tibetEnglish),
  withEnglish(shaanxi, shaanxiEnglish),
  withEnglish(gansu, gansuEnglish),
  withEnglish(qinghai, qinghaiEnglish),
  withEnglish(ningxia, ningxiaEnglish),
  withEnglish(xinjiang, xinjiangEnglish),
] as unknown as readonly ProvinceFile[];

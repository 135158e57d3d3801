import { PAGE } from './page-heights.ts';
import { CELL_GAP, TABLE_TYPE } from './table-layout.ts';
import { DOWN, FONT_FAMILY, INK, MUTED, PAPER, RULE, TINT, UP } from './palette.ts';

/** A font file of the report, as bytes of WOFF in base64. */
export interface FontFace {
  weight: 400 | 600 | 700;
  base64: string;
}

/** The style sheet of a report. `footer` stands at the foot of each printed page, beside its number. */
export function writeStyles(fonts: readonly FontFace[], footer: string): string {
  const faces = fonts.map(
    ({ weight, base64 }) =>
      `@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};src:url(data:font/woff;base64,${base64}) format('woff')}`,
  );
  return [...faces, BASE, printRules(footer), SCREEN].join('\n');
}

// Sizes in points and millimetres: the page is what is designed, the screen follows it.
const BASE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;font:400 10.5pt/1.42 '${FONT_FAMILY}',sans-serif;color:${INK};background:${PAPER};font-variant-numeric:tabular-nums}
.masthead{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 6mm;border-bottom:1.6pt solid ${INK};padding-bottom:2mm}
.masthead b{font-weight:700;font-size:11pt}
.masthead span{color:${MUTED}}
.sample{margin:4mm 0 0;padding:2mm 3mm;border:.8pt solid ${DOWN};font-size:9.6pt;line-height:1.35}
.sample b{color:${DOWN}}
h1{font-weight:700;font-size:22pt;line-height:1.14;margin:5mm 0 0;max-width:168mm;text-wrap:balance}
.standfirst{margin:2mm 0 0;color:${MUTED};max-width:165mm;text-wrap:pretty}
.keys{display:grid;grid-template-columns:repeat(4,1fr);border-top:.6pt solid ${RULE};border-bottom:.6pt solid ${RULE};margin:4.5mm 0 0}
.keys div{padding:2.4mm 3mm 2.4mm 0}
.keys div+div{padding-left:4mm;border-left:.6pt solid ${RULE}}
.keys strong{display:block;font-size:19pt;font-weight:700;line-height:1.1}
.keys small{color:${MUTED};font-size:9pt;display:block;line-height:1.3;text-wrap:pretty}
.sheet{display:grid;gap:${PAGE.gap}mm;margin-top:${PAGE.gap}mm}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:${PAGE.columnGap}mm}
.columns>div{display:grid;gap:${PAGE.gap}mm;align-content:start}
.exhibit{margin:0;min-width:0}
h2{font-weight:700;font-size:11.5pt;line-height:1.25;margin:0;break-after:avoid}
h2+p{margin:.3mm 0 1.6mm;color:${MUTED};font-size:9pt;line-height:1.3;text-wrap:pretty}
.note p{font-size:9.8pt;line-height:1.42;margin:.5mm 0 1.6mm;color:${INK}}
svg{width:100%;height:auto;display:block}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:${TABLE_TYPE.text}pt;line-height:${TABLE_TYPE.lineHeight}}
th{font-weight:600;color:${MUTED};font-size:${TABLE_TYPE.head}pt;border-bottom:.6pt solid ${RULE};padding:0 0 1mm ${CELL_GAP}mm;vertical-align:bottom}
td{padding:1mm 0 1mm ${CELL_GAP}mm;border-bottom:.6pt solid ${TINT};vertical-align:baseline}
th:first-child,td:first-child{padding-left:0}
.right{text-align:right;white-space:nowrap}
th.right{white-space:normal}
.left{text-align:left}
td b{font-weight:600}
td small{color:${MUTED};font-size:${TABLE_TYPE.small}pt;font-weight:400;margin-left:1.2mm}
.muted{color:${MUTED}}
.up{color:${UP};font-weight:600}
.down{color:${DOWN};font-weight:600}
details{margin-top:2mm;font-size:9.4pt}
summary{color:${MUTED};cursor:pointer}
`;

function printRules(footer: string): string {
  const text = `font:400 8.2pt/1.3 '${FONT_FAMILY}',sans-serif;color:${MUTED};vertical-align:top;padding-top:2mm;border-top:.6pt solid ${RULE}`;
  return `
@page{size:A4;margin:14mm 16mm 18mm;
@bottom-left{content:"${escapeCss(footer)}";${text};width:88%;text-align:left}
@bottom-right{content:counter(page) " / " counter(pages);${text};width:12%;text-align:right}}
@media print{.sheet+.sheet{break-before:page;margin-top:0}details,.page-foot{display:none}body{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`;
}

const SCREEN = `
@media screen{
body{max-width:1000px;margin:0 auto;padding:24px 24px 40px;font-size:16px}
h1{font-size:34px;max-width:none}.standfirst{max-width:70ch}
.keys strong{font-size:28px}.keys small{font-size:13.5px}
h2{font-size:18px}h2+p,details,table{font-size:14px}.note p{font-size:15px}th,td small{font-size:12.5px}
.sheet,.columns>div{gap:36px}.sheet{margin-top:36px}.columns{gap:40px}
.scroll{overflow-x:auto}
.page-foot{border-top:1px solid ${RULE};margin-top:16px;padding-top:10px;color:${MUTED};font-size:13px}
}
@media screen and (max-width:720px){
body{padding:16px 16px 32px}h1{font-size:26px}
.keys{grid-template-columns:1fr 1fr}.keys div:nth-child(odd){padding-left:0;border-left:0}.keys div:nth-child(n+3){border-top:1px solid ${RULE}}
.columns{grid-template-columns:minmax(0,1fr);gap:36px}.wide table{min-width:640px}
}
`;

function escapeCss(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', ' ')
    .replaceAll('<', '\\3c ');
}

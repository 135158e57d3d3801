import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { ChartFonts } from '../../reports/charts/draw.ts';
import { composeReport } from '../../reports/compose-report.ts';
import { readTrueType } from '../../reports/fonts/truetype.ts';
import { packWoff } from '../../reports/fonts/woff.ts';
import { FONT_FAMILY } from '../../reports/palette.ts';
import type { ReportLanguage, ReportRows } from '../../reports/report-rows.ts';
import type { FontFace } from '../../reports/styles.ts';

export interface RenderInput {
  rows: ReportRows;
  language: ReportLanguage;
  /** ISO date. */
  writtenOn: string;
}

export interface RenderOutput {
  html: string;
  pictures: { name: string; png: Uint8Array }[];
  tables: { name: string; csv: string }[];
}

const FILES = [
  { weight: 400, file: '400Regular/SourceSans3_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/SourceSans3_600SemiBold.ttf' },
  { weight: 700, file: '700Bold/SourceSans3_700Bold.ttf' },
] as const;
/** Pixels of a picture for one CSS pixel: sharp on screens and in print. */
const PICTURE_SCALE = 3;

interface LoadedFonts {
  paths: string[];
  charts: ChartFonts;
  faces: FontFace[];
}

let loaded: Promise<LoadedFonts> | undefined;

/** Writes a report and draws its charts; runs on a thread of its own, for drawing holds it for seconds. */
export default async function render(input: RenderInput): Promise<RenderOutput> {
  const fonts = await (loaded ??= loadFonts());
  const report = composeReport({ ...input, fonts: fonts.charts, faces: fonts.faces });
  return {
    html: report.html,
    pictures: report.pictures.map(({ name, svg }) => ({ name, png: drawPng(svg, fonts.paths) })),
    tables: [...report.tables],
  };
}

function drawPng(svg: string, fontFiles: string[]): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: PICTURE_SCALE },
    // Only our own files: the same picture on every machine.
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  });
  return picture.render().asPng();
}

async function loadFonts(): Promise<LoadedFonts> {
  const require = createRequire(import.meta.url);
  const paths = FILES.map(({ file }) =>
    require.resolve(`@expo-google-fonts/source-sans-3/${file}`),
  );
  const bytes = await Promise.all(paths.map((path) => readFile(path)));
  return {
    paths,
    charts: { regular: readTrueType(bytes[0]!), bold: readTrueType(bytes[1]!) },
    faces: FILES.map(({ weight }, i) => ({
      weight,
      base64: Buffer.from(packWoff(bytes[i]!)).toString('base64'),
    })),
  };
}

import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random.ts';
import { COUNTRIES, MARKETS } from '../data/markets.ts';
import { breakAd, misreadAsLatin1 } from './faults.ts';
import {
  cuilCheckDigit,
  curpCheckDigit,
  luhnCheckDigit,
  nationalId,
  nirKey,
} from './identity-numbers.ts';
import { emailAddress, phoneNumber } from './contacts.ts';
import { drawJob } from './job.ts';
import { publishAd } from './publish-ad.ts';
import { drawSalary, raiseSalary, salaryText } from './salary.ts';
import { FAULTS, type SampleAd } from './sample-ad.ts';
import { writeAd } from './write-ad.ts';

const PUBLICATION = {
  board: 'nexo',
  number: 7,
  postedOn: '2026-11-20',
  closesOn: '2026-12-01',
  revision: 0,
  duplicateOf: null,
} as const;

function adFrom(seed: number): SampleAd {
  const job = drawJob(createRandom(seed));
  return publishAd(
    job,
    writeAd(job, { random: createRandom(seed + 1), closesOn: '2026-12-01' }),
    PUBLICATION,
  );
}

describe('national ids', () => {
  // Examples whose check digits are published: CURP in RENAPO's instructions, NIR and RSA ID in their usual references.
  it('have the check digits of published examples', () => {
    expect(curpCheckDigit('HEGG560427MVZRRL0')).toBe(4);
    expect(nirKey('2550814168025')).toBe('38');
    expect(luhnCheckDigit('800101500908')).toBe(7);
    expect(cuilCheckDigit('2012345678')).toBe(6);
  });

  it('verify by rules written apart from the generator', () => {
    const random = createRandom(11);
    for (let i = 0; i < 200; i++) {
      const nir = nationalId(random, 'FR').replace(/\D/gu, '');
      expect(nir).toHaveLength(15);
      expect((BigInt(nir.slice(0, 13)) + BigInt(nir.slice(13))) % 97n).toBe(0n);
      const rsa = nationalId(random, 'ZA').replace(/\D/gu, '');
      const luhn = [...rsa].map(Number).reduce((sum, d, at) => {
        const doubled = (rsa.length - at) % 2 === 0 ? d * 2 : d;
        return sum + Math.floor(doubled / 10) + (doubled % 10);
      }, 0);
      expect(rsa).toHaveLength(13);
      expect(luhn % 10).toBe(0);
      expect(nationalId(random, 'MX')).toMatch(/^CURP [A-Z]{4}\d{6}[HM][A-Z]{5}\d\d$/u);
      expect(nationalId(random, 'CO')).toMatch(/^C\.C\. \d{2}\.\d{3}\.\d{3}$/u);
      const cuil = /^CUIL (\d{2})-(\d{8})-(\d)$/u.exec(nationalId(random, 'AR'));
      if (!cuil) continue;
      const weighted = [...cuil.slice(1).join('')].reduce(
        (s, d, at) => s + Number(d) * [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1][at]!,
        0,
      );
      expect(weighted % 11).toBe(0);
    }
  });
});

describe('contacts', () => {
  it('lie under domains for examples and in the national number formats', () => {
    const random = createRandom(5);
    for (const country of COUNTRIES)
      for (let i = 0; i < 20; i++) {
        expect(
          emailAddress(random, { name: 'Élodie Lefèvre', company: 'Hôtel Aubépin SAS' }),
        ).toMatch(/^[a-z0-9.]+@(?:[a-z0-9]+\.example|example\.com)$/u);
        expect(phoneNumber(random, country).replace(/\D/gu, '').length).toBeGreaterThanOrEqual(9);
      }
  });
});

describe('salaries', () => {
  it('have a minimum up to their maximum and grow when raised', () => {
    const random = createRandom(2);
    for (const country of COUNTRIES)
      for (let i = 0; i < 100; i++) {
        const { minimumWage, monthlyWage } = MARKETS[country];
        const salary = drawSalary(random, { country, monthly: monthlyWage * 0.6, wellPaid: false });
        if (salary.period === 'month') expect(salary.min).toBeGreaterThanOrEqual(minimumWage);
        expect(salary.max).toBeGreaterThanOrEqual(salary.min);
        expect(raiseSalary(salary).min).toBeGreaterThan(salary.min);
      }
  });

  it('are written with all digits of both amounts', () => {
    const salary = { min: 2_300_000, max: 2_750_000, currency: 'COP', period: 'month' } as const;
    for (let seed = 0; seed < 20; seed++)
      expect(salaryText(createRandom(seed), salary, 'es').replace(/\D/gu, '')).toBe(
        '23000002750000',
      );
    const hourly = { min: 12.5, max: 12.5, currency: 'EUR', period: 'hour' } as const;
    expect(salaryText(createRandom(1), hourly, 'fr')).toMatch(/^12,50\s?€ /u);
  });
});

describe('a written ad', () => {
  it('holds the words of every skill and person of its truth exactly', () => {
    for (let seed = 0; seed < 400; seed++) {
      const ad = adFrom(seed * 13);
      expect(ad.truth.skills.length).toBeGreaterThanOrEqual(5);
      for (const { surface } of [...ad.truth.skills, ...ad.truth.personal])
        expect(ad.text).toContain(surface);
    }
  });

  it('asks for a skill, or does not: never both', () => {
    for (let seed = 0; seed < 400; seed++) {
      const { skills } = adFrom(seed * 17).truth;
      const asked = skills.filter((skill) => ['required', 'nice_to_have'].includes(skill.asked));
      const others = new Set(
        skills.filter((skill) => !asked.includes(skill)).map(({ skillId }) => skillId),
      );
      expect(asked.filter(({ skillId }) => others.has(skillId))).toEqual([]);
    }
  });

  it('leaves no slot and no choice unfilled', () => {
    for (let seed = 0; seed < 400; seed++)
      expect(adFrom(seed * 19).text).not.toMatch(/[{}[\]]|undefined/u);
  });

  it('splits its text over the fields of a board without losing any of it', () => {
    const ad = Array.from({ length: 50 }, (_, i) => adFrom(i)).find(
      (one) => one.requirementsText !== null,
    )!;
    expect(ad.descriptionText).not.toContain(ad.requirementsText);
    expect(ad.text).toContain(ad.requirementsText);
  });
});

describe('broken ads', () => {
  const ad = { ...adFrom(23), board: 'faro' } as const;
  const broken = Object.fromEntries(FAULTS.map((fault) => [fault, breakAd(ad, fault)]));

  it('say in their truth what is wrong', () => {
    for (const fault of FAULTS) expect(broken[fault]!.truth.fault).toBe(fault);
  });

  it('are broken as named', () => {
    expect(broken.no_title!.title).toBe('');
    expect(broken.listing_only!.descriptionHtml).toBe('');
    expect(Buffer.from(broken.mojibake!.text, 'latin1').toString('utf8')).toBe(ad.text);
    expect(broken.mojibake!.text).not.toBe(ad.text);
    expect(broken.script!.descriptionHtml).toContain('<script>');
    expect(broken.nul_bytes!.descriptionHtml).toContain('\u0000');
    expect(Buffer.byteLength(broken.huge_body!.descriptionHtml)).toBeGreaterThan(10_000_000);
    expect(broken.prompt_injection!.text).toMatch(/instruc/iu);
    expect(broken.formula!.title.startsWith('=HYPERLINK(')).toBe(true);
    expect(broken.closes_before_posting!.closesOn! < broken.closes_before_posting!.postedOn).toBe(
      true,
    );
    expect(broken.field_shift!.title).toBe(ad.url);
    expect(broken.test_ad!.truth.skills).toEqual([]);
  });

  it('misreads only what is not ASCII', () => {
    expect(misreadAsLatin1('Operación')).toBe('OperaciÃ³n');
    expect(misreadAsLatin1('Excel')).toBe('Excel');
  });
});

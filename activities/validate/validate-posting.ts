import { daysBetween } from '../../core/dates/calendar.ts';
import { readPostingDates, type PostingDates } from '../../core/dates/posting-dates.ts';
import type { RawPosting } from '../../core/posting/raw-posting.ts';
import type { Reject } from '../../core/posting/reject.ts';
import { findFieldShift } from './field-shift.ts';
import { bodyForRules, countLetters, plainForRules } from './posting-text.ts';
import { scoreQuality, type QualityScores } from './quality.ts';

export interface ValidationContext {
  /** ISO date on which the ad was seen. */
  collectedOn: string;
  defaultCountry: string | null;
}

export type Validation =
  | { status: 'valid'; quality: QualityScores }
  | { status: 'rejected'; reject: Reject; quality: QualityScores };

/** Letters under which a body says nothing about the job: a card of a list, "see attached", the title again. */
const FEWEST_BODY_LETTERS = 40;

/** Characters of text beyond which it is a document and not an ad. */
const LONGEST_TEXT = 200_000;

/** Share of replacement characters among letters from which words can no longer be told. */
const MOST_REPLACED = 0.02;

/** An ad of these days whose last day has passed by this much is over; boards are slow to take ads down. */
const EXPIRED_DAYS = 3;
/** Older ads come from archives: that they are over says nothing against them. */
const ARCHIVE_DAYS = 90;

const PLACEHOLDER =
  /^(?:ver (?:la )?(?:oferta|m[aá]s|detalle|adjunto)|sin descripci[oó]n|no description(?: available)?|see (?:attached|more|website)|n\/?a|null|undefined|detalles? del trabajo para|oportunidad laboral en|voir (?:l['’]offre|plus)|lorem ipsum)\b/i;
const TEST_AD =
  /\b(?:(?:aviso|oferta|vacante|anuncio|publicaci[oó]n) de prueba|(?:test|dummy) (?:ad|job|posting|vacancy|offer)|(?:annonce|offre) (?:de )?test|vaga (?:de )?teste|no (?:postular|aplicar|postularse)[^.]{0,20}prueba|do not apply[^.]{0,20}test|lorem ipsum)\b|^\W*(?:test|prueba|teste|testing|asdf+|xxx+)\W*\d*\W*$/i;
const NOT_AN_AD =
  /^\W*(?:404\b|page not found|p[aá]gina no encontrada|page introuvable|access denied|acceso denegado|just a moment|attention required|verify you are (?:a )?human|verifica que eres humano|captcha|enable javascript|service unavailable|too many requests)/i;

/** Checks an ad by its content and scores its quality; the first rule that it breaks is the reason. */
export function validatePosting(raw: RawPosting, context: ValidationContext): Validation {
  const body = bodyForRules(raw);
  const dates = readPostingDates(raw, {
    collectedOn: context.collectedOn,
    countryCode: context.defaultCountry,
  });
  const quality = scoreQuality({ raw, body, dates, collectedOn: context.collectedOn });
  const reject = findFault(raw, { body, dates, collectedOn: context.collectedOn });
  return reject === null ? { status: 'valid', quality } : { status: 'rejected', reject, quality };
}

function findFault(
  raw: RawPosting,
  facts: { body: string; dates: PostingDates; collectedOn: string },
): Reject | null {
  const { body } = facts;
  const title = plainForRules(raw.title);
  if (NOT_AN_AD.test(title) || (body.length < 400 && NOT_AN_AD.test(body))) {
    return fault('not_an_ad', 'title', 'an error or waiting page stands in place of an ad');
  }
  const shift = title === '' ? null : findFieldShift(raw);
  if (shift !== null) return shift;
  if (countLetters(title) < 2) {
    return fault('no_title', 'title', `${countLetters(title)} letters, at least 2 are expected`);
  }
  if (TEST_AD.test(title) || TEST_AD.test(body.slice(0, 200))) {
    return fault('test_ad', 'title', 'says of itself that it is a test');
  }
  if (body.length > LONGEST_TEXT) {
    return fault('too_large', 'description', `${body.length} characters, at most ${LONGEST_TEXT}`);
  }
  const letters = countLetters(body);
  const says =
    body.toLowerCase() === title.toLowerCase() || PLACEHOLDER.test(body) ? 'nothing' : 'text';
  if (letters < FEWEST_BODY_LETTERS || (says === 'nothing' && letters < 3 * FEWEST_BODY_LETTERS)) {
    return fault('listing_only', 'description', `${letters} letters of text, no ad to read`);
  }
  const replaced = body.match(/\ufffd/g)?.length ?? 0;
  if (replaced > MOST_REPLACED * letters) {
    return fault(
      'bad_encoding',
      'description',
      `${replaced} characters of ${letters} letters are lost`,
    );
  }
  return findDateFault(facts);
}

function findDateFault(facts: { dates: PostingDates; collectedOn: string }): Reject | null {
  const { postedOn, closesOn } = facts.dates;
  if (closesOn === null) return null;
  if (postedOn !== null && closesOn < postedOn) {
    return fault(
      'bad_dates',
      'closesOn',
      `closes on ${closesOn}, before it was posted on ${postedOn}`,
    );
  }
  const ofTheseDays = postedOn === null || daysBetween(postedOn, facts.collectedOn) <= ARCHIVE_DAYS;
  const over = daysBetween(closesOn, facts.collectedOn);
  if (ofTheseDays && over > EXPIRED_DAYS && over <= ARCHIVE_DAYS) {
    return fault('expired', 'closesOn', `closed on ${closesOn}, seen on ${facts.collectedOn}`);
  }
  return null;
}

function fault(reason: Reject['reason'], field: string, detail: string): Reject {
  return { reason, field, detail };
}

import { describe, expect, it } from 'vitest';
import type { CandidateAnswer } from '../../api/candidates/contract.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

const quipu: CandidateAnswer = {
  ...{ key: 'quipu flow', name: 'Quipu Flow', status: 'open', skillKey: null },
  ...{ ads: 7, sources: 2, countries: 1, firstSeenOn: '2026-11-02', lastSeenOn: '2026-11-22' },
  ...{ recentAds: 5, earlierAds: 2, contexts: ['Python, Quipu Flow, Docker'] },
};

function deciding() {
  const asked: unknown[] = [];
  const context = fakeContext({
    api: {
      decideCandidate: (key, decision) => {
        asked.push([key, decision]);
        const accepted = decision.decision === 'accept';
        return Promise.resolve({
          ...{ key, name: 'Quipu Flow', status: accepted ? 'accepted' : 'rejected' },
          skillKey: accepted ? 'v:quipu-flow' : null,
        });
      },
    },
  });
  return { asked, context };
}

describe('lmo skills candidates', () => {
  it('lists them with their counts and an example', async () => {
    const asked: unknown[] = [];
    const context = fakeContext({
      api: {
        candidates: (parameters) => {
          asked.push(parameters);
          return Promise.resolve([quipu]);
        },
      },
    });
    expect(await lmo(context, 'skills', 'candidates', '--min-ads', '5')).toBe(0);
    expect(asked).toEqual([{ status: 'open', minAds: '5', limit: '30' }]);
    expect(context.stdout.text).toMatch(
      /^quipu flow +7 +2 +1 +5 +2 +2026-11-02 +Python, Quipu Flow/mu,
    );
  });

  it('says so when there are none, and refuses a status that does not exist', async () => {
    const context = fakeContext({ api: { candidates: () => Promise.resolve([]) } });
    await lmo(context, 'skills', 'candidates');
    expect(context.stdout.text).toMatch(/^None\./u);
    expect(await lmo(context, 'skills', 'candidates', '--status', 'maybe')).toBe(2);
  });
});

describe('lmo skills accept, merge and reject', () => {
  it('send what was decided and say what follows', async () => {
    const { asked, context } = deciding();
    await lmo(context, 'skills', 'accept', 'quipu flow', '--field', 'data-and-ai');
    expect(context.stdout.text).toMatch(/^"Quipu Flow" is accepted: v:quipu-flow\./u);
    await lmo(context, 'skills', 'merge', 'quipu flow', 'v:python');
    await lmo(context, 'skills', 'reject', 'quipu flow');
    expect(asked).toEqual([
      ['quipu flow', { decision: 'accept', field: 'data-and-ai', type: 'hard' }],
      ['quipu flow', { decision: 'merge', into: 'v:python' }],
      ['quipu flow', { decision: 'reject' }],
    ]);
  });

  it('needs a field to accept', async () => {
    expect(await lmo(deciding().context, 'skills', 'accept', 'quipu flow')).toBe(2);
  });
});

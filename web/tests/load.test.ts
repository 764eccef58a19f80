// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { Problem } from '../src/api/problem';
import { Load } from '../src/lib/load';

/** A server that answers when the test lets it. */
function slow() {
  const answers: ((value: string) => void)[] = [];
  const load = new Load(() => new Promise<string>(resolve => answers.push(resolve)));
  const answer = async (question: number, value: string) => {
    answers[question]?.(value);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { load, answer, asked: () => answers.length };
}

describe('what comes from the server', () => {
  it('a01 shows a slow answer, also when it was asked again meanwhile', async () => {
    const { load, answer } = slow();
    load.again();
    await answer(0, 'eerste');
    expect(load.value).toBe('eerste');
    await answer(1, 'tweede');
    expect(load.value).toBe('tweede');
  });

  it('a02 leaves an answer that a later one has overtaken', async () => {
    const { load, answer } = slow();
    load.again();
    await answer(1, 'tweede');
    await answer(0, 'eerste');
    expect(load.value).toBe('tweede');
  });

  it('a03 tells that it failed, and asks again only when someone wants it', async () => {
    let questions = 0;
    const load = new Load(() => {
      questions++;
      return Promise.reject(new Problem(404, 'Niet gevonden', 'Er is geen regio x.'));
    });
    await expect(load.settled()).rejects.toThrow('Er is geen regio x.');
    expect(load.hasFailed).toBe(true);
    expect(load.problem?.status).toBe(404);
    expect(questions).toBe(1);
    load.again();
    expect(questions).toBe(2);
  });

  it('a04 asks every so often only when nothing is still to come', async () => {
    const { load, answer, asked } = slow();
    load.poll();
    load.poll();
    expect(asked()).toBe(1);
    await answer(0, 'eerste');
    load.poll();
    expect(asked()).toBe(2);
    expect(load.value).toBe('eerste');
  });
});

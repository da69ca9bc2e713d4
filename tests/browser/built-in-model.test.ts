import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  builtInModel,
  downloadBuiltInModel,
  hasBuiltInModel,
  type PromptApi,
  type PromptSession,
} from '../../lib/browser/built-in-model';

const { signal } = new AbortController();
const question = {
  instruction: 'Choose.',
  prompt: '1: "A"',
  constraint: { type: 'object' },
  languages: ['en', 'ja'],
};
const expected = {
  expectedInputs: [{ type: 'text', languages: ['en', 'ja'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

afterEach(() => vi.unstubAllGlobals());

/** Gives the page a stand-in for the browser's model. */
function standIn(prompt: PromptSession['prompt'] = async () => '{}', availability = 'available') {
  const destroy = vi.fn();
  const api = {
    availability: vi.fn<PromptApi['availability']>(async () => availability),
    create: vi.fn<PromptApi['create']>(async () => ({ prompt, destroy })),
  };
  vi.stubGlobal('LanguageModel', api);
  return { ...api, destroy };
}
const failing = (name: string) => async () => {
  throw new DOMException('', name);
};

describe('a browser without a model', () => {
  test('has none, and is asked nothing', async () => {
    expect(await hasBuiltInModel()).toBe(false);
    expect(await builtInModel.availability(['en'])).toBe('unavailable');
    expect(await builtInModel.ask(question, signal)).toEqual({ status: 'unavailable' });
    expect(await downloadBuiltInModel(['en'], signal)).toBe('unavailable');
  });
});

describe('availability', () => {
  test.each([
    ['available', 'available', true],
    ['downloadable', 'downloadable', true],
    ['downloading', 'downloading', true],
    ['unavailable', 'unavailable', false],
    ['of another kind', 'unavailable', false],
  ])('told as “%s” is “%s”', async (told, understood, has) => {
    const { create } = standIn(undefined, told);
    expect(await builtInModel.availability(['en', 'ja'])).toBe(understood);
    expect(await hasBuiltInModel()).toBe(has);
    expect(create).not.toHaveBeenCalled();
  });
  test('is asked for what will be put before the model', async () => {
    const { availability } = standIn();
    await builtInModel.availability(['en', 'ja']);
    expect(availability).toHaveBeenCalledWith(expected);
  });
  test('that the browser refuses to tell is none', async () => {
    standIn().availability.mockRejectedValue(new TypeError('no such language'));
    expect(await builtInModel.availability(['xx'])).toBe('unavailable');
  });
});

describe('a question', () => {
  test('is put with its instruction and constraint, and the session ended', async () => {
    const prompt = vi.fn<PromptSession['prompt']>(async () => '{"keyPoints":[1]}');
    const { create, destroy } = standIn(prompt);
    expect(await builtInModel.ask(question, signal)).toEqual({
      status: 'answered',
      text: '{"keyPoints":[1]}',
    });
    const initialPrompts = [{ role: 'system', content: 'Choose.' }];
    expect(create).toHaveBeenCalledWith({ ...expected, initialPrompts, signal });
    expect(prompt).toHaveBeenCalledWith('1: "A"', { responseConstraint: { type: 'object' }, signal });
    expect(destroy).toHaveBeenCalledOnce();
  });
  test.each([
    ['QuotaExceededError', 'too-long'],
    ['NotReadableError', 'refused'],
    ['NotAllowedError', 'refused'],
    ['NotSupportedError', 'unavailable'],
    ['AbortError', 'aborted'],
    ['UnknownError', 'failed'],
  ])('that fails with %s is “%s”, and the session ended', async (name, status) => {
    const { create, destroy } = standIn(failing(name));
    expect(await builtInModel.ask(question, signal)).toEqual({ status });
    expect(destroy).toHaveBeenCalledOnce();
    create.mockImplementation(failing(name));
    expect(await builtInModel.ask(question, signal)).toEqual({ status });
  });
  test('whose answer throws no error at all has failed', async () => {
    standIn(() => Promise.reject('out of order'));
    expect(await builtInModel.ask(question, signal)).toEqual({ status: 'failed' });
  });
});

describe('a download', () => {
  test('is the browser’s, and leaves no session behind', async () => {
    const { create, destroy } = standIn();
    expect(await downloadBuiltInModel(['en', 'ja'], signal)).toBe('available');
    expect(create).toHaveBeenCalledWith({ ...expected, signal });
    expect(destroy).toHaveBeenCalledOnce();
  });
  test('that fails says so', async () => {
    standIn().create.mockImplementation(failing('NetworkError'));
    expect(await downloadBuiltInModel(['en'], signal)).toBe('failed');
  });
});

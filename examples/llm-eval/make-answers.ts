/*
 * Makes main.csv and change.csv: what two versions of a help desk's assistant answered to the same 100 prompts, three times each, and what
 * a judge and a meter said of it. All of it is made up (see README.md); no language model was asked.
 *
 *   node examples/llm-eval/make-answers.ts
 */
import { writeFileSync } from 'node:fs';

import { createRandom } from '../../shared/statistics/random.ts';

interface Topic {
  readonly name: string;
  readonly asks: readonly string[];
  readonly about: readonly string[];
  readonly good: string;
  readonly poor: string;
}

const TOPICS: readonly Topic[] = [
  { name: 'refunds', asks: ['How do I get my money back for', 'Can I still return', 'What does it cost to send back', 'Who pays when I return'], about: ['a jacket I wore once', 'an opened game', 'a gift', 'a broken lamp', 'two of three plates'], good: 'Yes, within 30 days and with the receipt; we send you a label, and the money is back in five days.', poor: 'Please see our terms.' },
  { name: 'shipping', asks: ['When will I get', 'Can you send to Norway', 'Where is', 'Can I change the address for'], about: ['a sofa', 'a letter opener', 'my order of Monday', 'a plant', 'a bicycle'], good: 'It leaves us within a day and takes two to four; the link in your mail shows where it is.', poor: 'It is on its way.' },
  { name: 'account', asks: ['How do I delete', 'I forgot how to open', 'Who can see', 'How do I move'], about: ['my account', 'my list of wishes', 'my address', 'my last orders', 'my reviews'], good: 'Under Settings, Privacy; you confirm it by mail, and it is done within a day.', poor: 'You can do that in the settings, I think.' },
  { name: 'products', asks: ['Is there a larger version of', 'What is the difference to last year of', 'How long is the warranty of', 'Which spare parts are there for'], about: ['the oak table', 'the blue kettle', 'the tent', 'the headphones', 'the desk lamp'], good: 'There is: the page of the product compares the sizes, and the warranty is two years for all of them.', poor: 'Our products are of the best quality.' },
  { name: 'complaints', asks: ['I am angry about', 'Nobody answers me about', 'I want to speak to somebody about', 'This is the third time that I write about'], about: ['a scratched table', 'the wrong colour', 'a late parcel', 'a rude driver', 'a double charge'], good: 'I am sorry. I have opened a case for you, and a colleague writes to you today; here is its number.', poor: 'We are sorry for any inconvenience.' },
];
const TRIALS = 3;
const PRICE_OF_A_TOKEN = 0.000_002;

const prompts = TOPICS.flatMap((topic) => topic.about.flatMap((thing) => topic.asks.map((ask) => ({ topic, prompt: `${ask} ${thing}?` }))));

/** @param words how many the version writes, and so how long it takes and what it costs */
function version(file: string, { seed, words, quality }: { readonly seed: number; readonly words: number; readonly quality: (topic: string) => number }): void {
  const hard = createRandom(1);
  const random = createRandom(seed);
  const lines = prompts.flatMap(({ topic, prompt }, place) => {
    const hardness = hard.uniform();
    return Array.from({ length: TRIALS }, (_, trial) => {
      const mark = Math.min(5, Math.max(1, Math.round(quality(topic.name) - 1.5 * hardness + 1.5 * (random.uniform() - 0.5))));
      const tokens = Math.round(words * (0.7 + 0.6 * random.uniform()));
      const seconds = 0.4 + tokens / 90 + 0.5 * random.uniform();
      const cells = [`p${String(place + 1).padStart(3, '0')}`, trial + 1, topic.name, prompt, mark >= 4 ? topic.good : topic.poor, mark, mark >= 3, tokens, (tokens * PRICE_OF_A_TOKEN).toFixed(6), seconds.toFixed(2)];
      return cells.map((cell) => (/[",]/.test(String(cell)) ? `"${cell}"` : cell)).join(',');
    });
  });
  writeFileSync(new URL(file, import.meta.url), `${['id,trial,topic,prompt,answer,judge_mark,pass,tokens,cost,seconds', ...lines].join('\n')}\n`);
}

version('main.csv', { seed: 2, words: 180, quality: () => 4.6 });
version('change.csv', { seed: 3, words: 130, quality: (topic) => (topic === 'refunds' ? 3.4 : 5.1) });

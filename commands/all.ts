import { about } from './about.ts';
import { ask } from './ask.ts';
import { cite } from './cite.ts';
import type { Command } from './command.ts';
import { figure } from './figure.ts';
import { finding } from './finding.ts';
import { help } from './help.ts';
import { overview } from './overview.ts';
import { quote } from './quote.ts';
import { rating } from './rating.ts';
import { recommendation } from './recommendation.ts';
import { section } from './section.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  ask,
  rating,
  finding,
  figure,
  recommendation,
  section,
  quote,
  cite,
  overview,
  about,
  help,
];

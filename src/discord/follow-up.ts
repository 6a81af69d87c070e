import { parseOptions, printLine, splitCommand } from '../../commands/line.ts';
import { readCarried } from './carried.ts';
import { readAsked } from './draw/asked.ts';
import { definitionOf, lineAtPage } from './lines.ts';
import type { Message } from './message.ts';

/** What an answer was about, read from the message that shows it. */
interface Subject {
  readonly line: string;
  readonly command: string;
  readonly given: Readonly<Record<string, string>>;
  /** The lines that its buttons carry. */
  readonly lines: readonly string[];
}

/** The subject of an answer; null for a message that is none. */
function subjectOf({ texts, carried }: Message): Subject | null {
  const line = readAsked(texts);
  const split = line === null ? null : splitCommand(line);
  const definition = split ? definitionOf(split.name) : undefined;
  if (line === null || !split || !definition) return null;
  const { given } = parseOptions(split.rest, definition.options);
  const lines = carried.flatMap((each) => {
    const read = readCarried(each);
    return read?.does === 'go' || read?.does === 'me' ? [read.line] : [];
  });
  return { line, command: split.name, given, lines };
}

/** Prints a line of another command; nothing when a value is missing. */
function printed(name: string, given: Readonly<Record<string, string | undefined>>): string[] {
  const definition = definitionOf(name);
  return definition ? [printLine(definition, given)] : [];
}

/** The words that an answer was about: a topic, or the name of what was rated, counted or read. */
const topicOf = ({ command, given }: Subject): string | undefined =>
  command === 'ask' || command === 'quote'
    ? undefined
    : (given['topic'] ?? given['standard'] ?? given['which'] ?? given['name']);

const standardOf = ({ command, given }: Subject): string | undefined =>
  command === 'rating' || command === 'finding' ? given['standard'] : undefined;

/** What a person says to go on, and the lines that it may mean, the likeliest first. */
interface Way {
  readonly said: RegExp;
  lines(subject: Subject, said: RegExpExecArray): readonly (string | null | undefined)[];
}

const turned = (subject: Subject, by: number): string | null =>
  lineAtPage(subject.line, Number(subject.given['page'] ?? subject.given['part'] ?? 1) + by);

const findings = (subject: Subject, kind: string | undefined): string[] => {
  const standard = standardOf(subject);
  return printed('finding', {
    topic: subject.given['topic'] ?? (standard ? undefined : topicOf(subject)),
    kind,
    standard,
  });
};

const about = (subject: Subject, name: string, option: string): string[] => {
  const topic = topicOf(subject);
  return topic === undefined ? [] : printed(name, { [option]: topic });
};

const ways: readonly Way[] = [
  {
    said: /^(?:and )?(?:the )?(?:next|more|go on|continue)(?: (?:page|part|one|ones|please))*$/,
    lines: (subject) => [turned(subject, 1)],
  },
  {
    said: /^(?:the )?(?:previous|back|go back)(?: (?:page|part|please))*$/,
    lines: (subject) => [turned(subject, -1)],
  },
  {
    said: /^(?:(?:show|read)(?: me)?(?: it| that| this)? )?(?:in )?(?:the )?context$/,
    lines: ({ lines }) => [lines.find((line) => line.startsWith('/section at:'))],
  },
  {
    said: /^(?:(?:what(?:'|’)?s|what is|give me|show(?: me)?) )?(?:the |your |a )?(?:source|citation|reference|cite)(?: (?:for|of) (?:that|this|it))?$|^(?:where (?:is|does it say) (?:that|this)|cite (?:that|this|it)|says who)$/,
    lines: ({ lines }) => {
      const span = lines.map((line) => /^\/(?:cite |section at:)(\d+-\d+)$/.exec(line)?.[1]).find(Boolean);
      return span ? [`/cite ${span}`] : [];
    },
  },
  {
    said: /\brecommend/,
    lines: (subject) => [...about(subject, 'recommendation', 'which'), '/recommendation'],
  },
  {
    said: /\b(?:strengths?|went well|good at|positives?|do well)\b/,
    lines: (subject) => findings(subject, 'strength'),
  },
  {
    said: /\b(?:weakness(?:es)?|went wrong|negatives?|improvements?|improve|do badly)\b/,
    lines: (subject) => findings(subject, 'area for improvement'),
  },
  {
    said: /^(?:and )?why(?: is (?:that|it|this)| so)?$/,
    // Not every standard's findings are told apart by kind.
    lines: (subject) => [...findings(subject, 'area for improvement'), ...findings(subject, undefined)],
  },
  { said: /^(?:and )?(?:the )?findings?$/, lines: (subject) => findings(subject, undefined) },
  {
    said: /^(?:and )?(?:the |any )?(?:figures?|numbers?|percentages?|statistics|how many|how much)$/,
    lines: (subject) => about(subject, 'figure', 'topic'),
  },
  {
    said: /^(?:and )?(?:what(?:'|’)?s |what is |how is )?(?:the |its )?(?:rating|it rated|that rated)$/,
    lines: (subject) => [...printed('rating', { standard: standardOf(subject) ?? topicOf(subject) })],
  },
  {
    said: /^(?:read )?(?:me )?(?:the )?(?:section|chapter|whole section)$/,
    lines: (subject) => [
      subject.lines.find((line) => /^\/section (?!at:)/.test(line)),
      ...about(subject, 'section', 'name'),
    ],
  },
  {
    // "and planning?" asks the same of something else.
    said: /^(?:and|what about|how about|and what about|and for|same for)\s+(?:for |on |the |in )*(.+)$/,
    lines: (subject, [, other = '']) => {
      const first = definitionOf(subject.command)?.options[0];
      if (!first) return [];
      // A kind or a standard that was chosen stays; a page does not.
      const { page: _page, part: _part, at: _at, ...kept } = subject.given;
      const same = printed(subject.command, { ...kept, [first.name]: other });
      return subject.command === 'ask' ? printed('rating', { standard: other }) : same;
    },
  },
];

/**
 * The lines that a reply to an answer may mean, the likeliest first; the first that is answered is meant. The last
 * is always the reply as a question of its own.
 */
export function followUps(text: string, replyTo: Message): string[] {
  const fresh = `/ask ${text}`;
  const subject = subjectOf(replyTo);
  if (!subject) return [fresh];
  const said = text
    .toLowerCase()
    .replace(/[?!.…\s]+$/u, '')
    .trim();
  const lines = ways.flatMap((way) => {
    const match = way.said.exec(said);
    return match ? way.lines(subject, match) : [];
  });
  return [...new Set([...lines.flatMap((line) => line ?? []), fresh])];
}

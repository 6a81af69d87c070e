import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readReport } from '../../knowledge/report/read.ts';
import type { Report } from '../../knowledge/report/report.ts';
import { UnreadableReport } from '../../knowledge/report/unreadable-report.ts';
import { sourceOf } from '../../knowledge/source/source.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Bytes beyond which no file is looked into: no report's text comes near. */
const LARGEST = 16_000_000;
const GIVE_TEXT = 'give the text of an inspection report, in UTF-8';

/**
 * Reads the report in a file; `path` is where it is, `name` how it was called.
 * @throws UnreadableFile when it is missing, no text or no report.
 */
export function readFile(path: string, name: string): Report {
  const bytes = bytesOf(path, name);
  if (bytes.length === 0) throw new UnreadableFile(name, 'it is empty', GIVE_TEXT);
  if (isLike(bytes, '%PDF'))
    throw new UnreadableFile(name, 'it is a PDF', 'save its text as UTF-8 and give that file');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UnreadableFile(name, 'it is text in UTF-16', 'save it as UTF-8');
  }
  try {
    return readReport(sourceOf(basename(path), bytes));
  } catch (error) {
    if (error instanceof UnreadableReport) throw new UnreadableFile(name, error.message, GIVE_TEXT, error);
    const cause = String(error).split('\n')[0] ?? '';
    throw new UnreadableFile(name, `it could not be read (${cause})`, 'please report this', error);
  }
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new UnreadableFile(name, 'it is a folder', 'give a file in it');
    if (found.size > LARGEST) {
      throw new UnreadableFile(
        name,
        `its ${Math.round(found.size / 1e6)} MB are far more than any report's text`,
        GIVE_TEXT,
      );
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UnreadableFile(name, 'there is no such file', 'check its name', error);
    if (code === 'EACCES' || code === 'EPERM') {
      throw new UnreadableFile(name, 'it may not be read', 'change its permissions', error);
    }
    throw new UnreadableFile(name, `it cannot be read (${String(code)})`, 'try another copy', error);
  }
}

function isLike(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

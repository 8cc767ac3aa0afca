/**
 * An unforeseen error, told so that it can be sent to whoever maintains the extension: its kind and where in our
 * code it happened, never its message nor a name, since a message may hold what somebody typed.
 */
import { isRegistryErrorCode } from './registry/errors.ts';

export interface Fault {
  /** The class of the error, such as `TypeError`; `Error` where it has none that is known. */
  kind: string;
  /** Code of an error of the registry. */
  code?: string;
  /** `file:line:column` in our own code, the innermost first. */
  frames: readonly string[];
}

/** Classes of JavaScript, of the DOM and our own: any other name is left out. */
const kinds = new Set([
  ...['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'URIError', 'EvalError'],
  ...['AggregateError', 'RegistryError', 'PageError', 'ZodError', '$ZodError', 'InvalidStateError'],
  ...['AbortError', 'DataCloneError', 'DataError', 'NetworkError', 'NotAllowedError', 'NotFoundError'],
  ...['NotReadableError', 'OperationError', 'QuotaExceededError', 'SecurityError', 'TimeoutError'],
  ...['TransactionInactiveError', 'UnknownError', 'VersionError', 'ConstraintError', 'InvalidAccessError'],
]);
const mostFrames = 12;
const frame =
  /(?:chrome|moz)-extension:\/\/[\w-]+\/([\w./-]{1,80}\.js)(?:\?[\w=.-]*)?:(\d{1,7}):(\d{1,7})\)?$/;

/** @param error anything that was thrown */
export function faultOf(error: unknown): Fault {
  const given = typeof error === 'object' && error !== null ? (error as Partial<Error>) : {};
  const name = textOf(() => given.name);
  const code = textOf(() => (given as { code?: unknown }).code);
  return {
    kind: kinds.has(name) ? name : 'Error',
    ...(isRegistryErrorCode(code) ? { code } : {}),
    frames: framesOf(
      textOf(() => given.stack),
      textOf(() => given.message),
    ),
  };
}

/** Two faults with one key are the same one again. */
export const faultKey = ({ kind, code = '', frames }: Fault): string =>
  [kind, code, ...frames.slice(0, 3)].join(' ');

export interface Surroundings {
  version: string;
  /** Such as `Firefox 140`. */
  browser: string;
  /** Which of our pages, and which view of it: words of our own. */
  view: string;
}

/** What "Sao chép chi tiết" copies. */
export function tellFault(fault: Fault, times: number, { version, browser, view }: Surroundings): string {
  return [
    `Trợ lý Chứng thực ${version}`,
    `Trình duyệt: ${browser}`,
    `Nơi xảy ra: ${view}`,
    `Lỗi: ${[fault.kind, fault.code].filter(Boolean).join(' ')}${times > 1 ? ` (${times} lần)` : ''}`,
    ...fault.frames.map((line) => `  ${line}`),
  ].join('\n');
}

/** Name and major version out of the user agent string. */
export function browserOf(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|coc_coc_browser|Chrome)\/(\d{1,4})/.exec(
    // Edge and Cốc Cốc name Chrome first.
    userAgent.replace(/Chrome\/\S+(?=.*(?:Edg|coc_coc_browser)\/)/, ''),
  ) ?? [undefined, 'không rõ', ''];
  return `${name} ${version}`.trim();
}

/** The part of the page's address that says which view it is, if it is one of ours. */
export function viewOf(path: string, hash: string): string {
  const page = /^\/(registry|popup|sidepanel|practice)\.html$/.exec(path)?.[1] ?? 'nền';
  const view = /^#\/([a-z]+(?:-[a-z]+)?)(?=\/|\?|$)/.exec(hash)?.[1];
  return view && views.has(view) ? `${page} › ${view}` : page;
}

const views = new Set(
  (
    'adviser staff certificates devices systems organisation requests papers templates print history reminders ' +
    'bulk duties duty-sheet reports backup vault import exports erase labels rules profiles page-maps status-words calendar ' +
    'records-file settings setup help glossary'
  ).split(' '),
);

/** A line of the message could look like one of the stack: the message is taken out first. */
function framesOf(stack: string, message: string): string[] {
  const header = stack.startsWith(message) ? message : `: ${message}`;
  const at = message ? stack.indexOf(header) : -1;
  const lines = (at < 0 ? stack : stack.slice(0, at) + stack.slice(at + header.length)).split('\n');
  return lines
    .flatMap((line) => {
      const [, file = '', row, column] = frame.exec(line.trim()) ?? [];
      // No file of ours has a number in its name.
      return file === '' || /\d{6}/.test(file) ? [] : [`${file}:${row}:${column}`];
    })
    .slice(0, mostFrames);
}

/** What is thrown may be anything, also an object whose properties throw. */
function textOf(read: () => unknown): string {
  try {
    const value = read();
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

import { shortestPassphrase } from '../../lib/registry/vault/config.ts';
import { PassphraseInput } from './PassphraseInput.tsx';

export interface ChosenPassphrase {
  first: string;
  second: string;
}

export const noPassphrase: ChosenPassphrase = { first: '', second: '' };

/** What keeps a chosen passphrase from being used; nothing when it is good. */
export function passphraseProblem({ first, second }: ChosenPassphrase): string | undefined {
  if ([...first.normalize('NFC')].length < shortestPassphrase) {
    return `Cụm mật khẩu phải có ít nhất ${shortestPassphrase} ký tự. Hãy đặt dài hơn.`;
  }
  if (first.normalize('NFC') !== second.normalize('NFC'))
    return 'Hai lần nhập chưa giống nhau. Hãy nhập lại.';
  return undefined;
}

export interface NewPassphraseProps {
  label: string;
  value: ChosenPassphrase;
  onChange(value: ChosenPassphrase): void;
  /** Shown once the clerk has tried to go on. */
  problem?: string;
  testId: string;
}

/** A passphrase chosen, typed twice. */
export function NewPassphrase({ label, value, onChange, problem, testId }: NewPassphraseProps) {
  return (
    <>
      <PassphraseInput
        label={label}
        value={value.first}
        onInput={(first) => onChange({ ...value, first })}
        chosen
        hint={`Ít nhất ${shortestPassphrase} ký tự; bốn từ không liên quan thì dễ nhớ và khó đoán.`}
        testId={testId}
      />
      <PassphraseInput
        label={`Nhập lại ${label.toLocaleLowerCase('vi')}`}
        value={value.second}
        onInput={(second) => onChange({ ...value, second })}
        chosen
        problem={problem}
        testId={`${testId}-again`}
      />
    </>
  );
}

import '../requests/requests.css';
import './templates.css';
import { useId, useState } from 'preact/hooks';
import { nowMoment, tellMoment } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { formTitle } from '../../../lib/documents/data.ts';
import { forms } from '../../../lib/documents/forms/index.ts';
import { inspectTemplate } from '../../../lib/documents/inspect.ts';
import { footNote } from '../../../lib/documents/layout.ts';
import { type PapersSetting, parsePapersSetting } from '../../../lib/documents/settings.ts';
import type { DocumentForm } from '../../../lib/documents/types.ts';
import type { Template } from '../../../lib/registry/store.ts';
import { downloadBlob } from '../download.ts';
import { wordType } from '../papers/files.ts';
import { shippedTemplate } from '../papers/load.ts';
import { Placeholders } from './Placeholders.tsx';

/** The Word templates of the nine forms, ours and the clerk's own: `#/templates`. */
export function TemplatesView() {
  const live = useLive(
    async (registry) => ({
      templates: await registry.templates.all(),
      setting: parsePapersSetting(await registry.getSetting('papers')),
    }),
    ['templates', 'settings'],
    'templates-view',
  );
  const { value, problem } = live;
  return (
    <section class="stack templates">
      <h1>Mẫu văn bản</h1>
      <p>
        Mỗi mẫu là một tệp Word. Muốn sửa: tải mẫu của Trợ lý về, sửa trong Word, giữ nguyên các chỗ điền
        trong ngoặc nhọn, rồi thêm tệp đã sửa làm mẫu riêng. Mẫu của Trợ lý luôn còn đó để dùng lại.
      </p>
      {(!value || problem) && <NotYet live={live} />}
      {value &&
        forms.map((form) => (
          <FormTemplates
            key={form.number}
            form={form}
            own={value.templates.filter(({ formId }) => formId === form.number)}
            setting={value.setting}
          />
        ))}
    </section>
  );
}

interface FormTemplatesProps {
  form: DocumentForm;
  own: readonly Template[];
  setting: PapersSetting;
}

function FormTemplates({ form, own, setting }: FormTemplatesProps) {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const id = useId();
  const [problems, setProblems] = useState<{ name: string; list: readonly string[] }>();
  const { number } = form;
  const inUse = own.find((one) => one.id === setting.templates?.[number])?.id ?? '';

  const use = (templateId: string) =>
    registry.setSetting('papers', { ...setting, templates: { ...setting.templates, [number]: templateId } });
  async function add(file: File) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { problems: list } = await inspectTemplate(bytes, form);
    if (list.length > 0) {
      setProblems({ name: file.name, list });
      return;
    }
    setProblems(undefined);
    const now = nowMoment();
    const template: Template = {
      id: crypto.randomUUID(),
      formId: number,
      name: file.name,
      version: String(own.length + 1),
      addedAt: now,
      bytes,
    };
    await registry.templates.put(template);
    await use(template.id);
    notify({ text: `Đã thêm ${file.name}; Mẫu ${number} từ nay dùng mẫu này.` });
  }
  async function erase(template: Template) {
    await registry.templates.erase(template.id);
    notify({
      text: `Đã xóa mẫu riêng ${template.name}.`,
      undo: () => registry.templates.put(template),
    });
  }
  const radio = (templateId: string, label: string, detail: string) => (
    <span class="template-name">
      <input
        type="radio"
        id={`${id}-${templateId}`}
        name={`${id}-in-use`}
        checked={inUse === templateId}
        onChange={() => use(templateId).catch(tellError)}
      />
      <label for={`${id}-${templateId}`}>
        {label} <span class="quiet-text">{detail}</span>
      </label>
    </span>
  );
  const save = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    downloadBlob(name, new Blob([bytes], { type: wordType }));

  return (
    <section class="card stack" aria-labelledby={`${id}-title`} data-testid={`template-${number}`}>
      <h2 id={`${id}-title`}>
        Mẫu {number}: {formTitle(form)}
      </h2>
      {form.notCompared && <p class="quiet-text small">{footNote(form)}</p>}
      <ul class="subject-chosen" aria-label={`Các mẫu Word của Mẫu ${number}`}>
        <li class="row">
          {radio('', 'Mẫu của Trợ lý', '')}
          <button
            type="button"
            onClick={() =>
              shippedTemplate(`mau-${number}`).then((bytes) => save(`mau-${number}.docx`, bytes), tellError)
            }
          >
            Tải về để sửa
          </button>
        </li>
        {own.map((template) => (
          <li key={template.id} class="row">
            {radio(template.id, template.name, `Thêm lúc ${tellMoment(template.addedAt)}`)}
            <span class="row">
              <button
                type="button"
                aria-label={`Tải về ${template.name}`}
                onClick={() => save(template.name, template.bytes)}
              >
                Tải về
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={`Xóa ${template.name}`}
                onClick={() => erase(template).catch(tellError)}
              >
                Xóa
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div>
        <input
          id={`${id}-file`}
          class="visually-hidden"
          type="file"
          accept=".docx"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) add(file).catch(tellError);
          }}
        />
        <label for={`${id}-file`} class="button">
          Thêm mẫu riêng cho Mẫu {number}…
        </label>
      </div>
      {problems && (
        <Notice tone="error">
          <p>Chưa dùng được {problems.name}:</p>
          <ul>
            {problems.list.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Placeholders form={form} />
    </section>
  );
}

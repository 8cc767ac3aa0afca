import { systemKindLabels } from '../labels.ts';
import { systemKinds } from '../schema.ts';
import type { RecordForm } from './types.ts';
import { choice, compact, optionsOf, shownText, text } from './values.ts';

export const systemForm: RecordForm<'systems'> = {
  store: 'systems',
  sections: [
    {
      title: 'Thiết bị, dịch vụ, phần mềm',
      fields: [
        { name: 'name', label: 'Tên', kind: 'text', required: true, wide: true },
        {
          name: 'kind',
          label: 'Loại',
          kind: 'choice',
          required: true,
          options: optionsOf(systemKindLabels),
        },
        { name: 'version', label: 'Phiên bản', kind: 'text' },
        { name: 'owner', label: 'Cơ quan, tổ chức quản lý', kind: 'text', wide: true },
        { name: 'description', label: 'Mô tả, tính năng', kind: 'long', wide: true },
      ],
    },
  ],
  blank: { kind: '' },
  toValues: (system) => ({
    name: system.name,
    kind: system.kind,
    version: shownText(system.version),
    owner: shownText(system.owner),
    description: shownText(system.description),
  }),
  toRecord: (values, base) =>
    compact({
      ...base,
      name: text(values, 'name') ?? '',
      kind: choice(values, 'kind', systemKinds, 'software'),
      version: text(values, 'version'),
      owner: text(values, 'owner'),
      description: text(values, 'description'),
    }),
};

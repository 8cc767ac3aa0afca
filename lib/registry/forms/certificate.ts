import { parseDate } from '../../vietnamese/dates.ts';
import { certificateStatusLabels, subjectKindLabels } from '../labels.ts';
import { certificateStatuses, subjectKinds } from '../schema.ts';
import { checkEmail, checkSerial } from './checks.ts';
import type { FormValues, RecordForm } from './types.ts';
import {
  choice,
  code,
  compact,
  date,
  optionsOf,
  shownDate,
  shownText,
  storeOfSubject,
  text,
} from './values.ts';

const subjectKind = (values: FormValues) => choice(values, 'subjectKind', subjectKinds, 'person');

export const certificateForm: RecordForm<'certificates'> = {
  store: 'certificates',
  sections: [
    {
      title: 'Thuê bao',
      fields: [
        {
          name: 'subjectKind',
          label: 'Chứng thư cấp cho',
          kind: 'choice',
          required: true,
          options: optionsOf(subjectKindLabels),
        },
        {
          name: 'subjectId',
          label: 'Thuê bao',
          kind: 'reference',
          required: true,
          references: (values) => storeOfSubject[subjectKind(values)],
        },
      ],
    },
    {
      title: 'Chứng thư',
      fields: [
        {
          name: 'serialNumber',
          label: 'Số hiệu chứng thư',
          help: 'certificate-serial',
          kind: 'text',
          required: true,
          code: true,
          hint: 'Thường gồm 16 ký tự 0–9, A–F.',
          check: checkSerial,
        },
        {
          name: 'commonName',
          label: 'Tên trên chứng thư',
          kind: 'text',
          hint: 'Để trống nếu như tên thuê bao.',
        },
        { name: 'validFrom', label: 'Hiệu lực từ ngày', kind: 'date' },
        {
          name: 'validTo',
          label: 'Hiệu lực đến ngày',
          kind: 'date',
          check(typed, values) {
            const from = parseDate(values.validFrom ?? '');
            const to = parseDate(typed);
            return from && to && to < from ? 'Ngày hết hiệu lực phải sau ngày bắt đầu.' : undefined;
          },
        },
        {
          name: 'email',
          label: 'Địa chỉ thư điện tử trên chứng thư',
          kind: 'text',
          inputMode: 'email',
          check: checkEmail,
        },
        { name: 'issuer', label: 'Tổ chức cấp', kind: 'text' },
        {
          name: 'renewals',
          label: 'Số lần đã gia hạn',
          help: 'renewals',
          kind: 'text',
          inputMode: 'numeric',
          hint: 'Chỉ được gia hạn một lần.',
          check: (typed) => (/^\d{1,2}$/.test(typed) ? undefined : 'Hãy nhập một số, ví dụ 0 hoặc 1.'),
        },
        {
          name: 'status',
          label: 'Trạng thái',
          kind: 'choice',
          required: true,
          options: optionsOf(certificateStatusLabels),
        },
        {
          name: 'deviceId',
          label: 'Thiết bị lưu khóa',
          kind: 'reference',
          references: () => 'devices',
          wide: true,
        },
      ],
    },
  ],
  blank: { subjectKind: 'person', renewals: '0', status: 'active' },
  toValues: (certificate) => ({
    subjectKind: certificate.subject.kind,
    subjectId: certificate.subject.id,
    serialNumber: certificate.serialNumber,
    commonName: shownText(certificate.commonName),
    validFrom: shownDate(certificate.validFrom),
    validTo: shownDate(certificate.validTo),
    email: shownText(certificate.email),
    issuer: shownText(certificate.issuer),
    renewals: String(certificate.renewals),
    status: certificate.status,
    deviceId: shownText(certificate.deviceId),
  }),
  toRecord: (values, base) =>
    compact({
      ...base,
      subject: { kind: subjectKind(values), id: values.subjectId ?? '' },
      serialNumber: code(values, 'serialNumber') ?? '',
      commonName: text(values, 'commonName'),
      validFrom: date(values, 'validFrom'),
      validTo: date(values, 'validTo'),
      email: text(values, 'email'),
      issuer: text(values, 'issuer'),
      renewals: Number(values.renewals || '0'),
      status: choice(values, 'status', certificateStatuses, 'active'),
      deviceId: text(values, 'deviceId'),
    }),
};

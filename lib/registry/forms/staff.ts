import { issuingPlaces } from '../../vietnamese/issuingPlaces.ts';
import { provinces } from '../../vietnamese/provinces.ts';
import { staffStatusLabels } from '../labels.ts';
import { staffStatuses } from '../schema.ts';
import { adviseIdNumber, adviseOfficialEmail, checkEmail, checkIdNumber, checkPhone } from './checks.ts';
import type { RecordForm } from './types.ts';
import {
  choice,
  code,
  compact,
  date,
  levelFields,
  levels,
  optionsOf,
  phone,
  shownDate,
  shownLevels,
  shownText,
  text,
} from './values.ts';

export const provinceNames = provinces.map(({ name }) => name);

export const staffForm: RecordForm<'staff'> = {
  store: 'staff',
  sections: [
    {
      title: 'Người',
      fields: [
        { name: 'fullName', label: 'Họ và tên', kind: 'text', required: true },
        { name: 'birthDate', label: 'Ngày sinh', kind: 'date' },
        {
          name: 'idNumber',
          label: 'Số định danh cá nhân',
          kind: 'text',
          inputMode: 'numeric',
          code: true,
          hint: '12 chữ số; CMND cũ có 9.',
          check: checkIdNumber,
          advise: adviseIdNumber,
        },
        { name: 'idIssuedOn', label: 'Ngày cấp', kind: 'date' },
        {
          name: 'idIssuedBy',
          label: 'Nơi cấp',
          kind: 'text',
          wide: true,
          suggestions: issuingPlaces.map(({ name }) => name),
        },
      ],
    },
    {
      title: 'Công tác',
      fields: [
        { name: 'position', label: 'Chức vụ', kind: 'text' },
        { name: 'unit', label: 'Đơn vị công tác', kind: 'text' },
        {
          name: 'officialEmail',
          label: 'Địa chỉ thư điện tử công vụ',
          help: 'official-email',
          kind: 'text',
          inputMode: 'email',
          check: checkEmail,
          advise: adviseOfficialEmail,
        },
        { name: 'mobile', label: 'Số điện thoại di động', kind: 'text', inputMode: 'tel', check: checkPhone },
        { name: 'province', label: 'Tỉnh, thành phố', kind: 'text', suggestions: provinceNames },
        {
          name: 'status',
          label: 'Tình trạng',
          kind: 'choice',
          required: true,
          options: optionsOf(staffStatusLabels),
        },
      ],
    },
    { title: 'Tên tổ chức trên chứng thư', fields: levelFields },
  ],
  blank: { status: 'active' },
  toValues: (person) => ({
    fullName: person.fullName,
    birthDate: shownDate(person.birthDate),
    idNumber: shownText(person.idNumber),
    idIssuedOn: shownDate(person.idIssuedOn),
    idIssuedBy: shownText(person.idIssuedBy),
    position: shownText(person.position),
    unit: shownText(person.unit),
    officialEmail: shownText(person.officialEmail),
    mobile: shownText(person.mobile),
    province: shownText(person.province),
    status: person.status,
    ...shownLevels(person.levels),
  }),
  toRecord: (values, base) =>
    compact({
      ...base,
      fullName: text(values, 'fullName') ?? '',
      birthDate: date(values, 'birthDate'),
      idNumber: code(values, 'idNumber'),
      idIssuedOn: date(values, 'idIssuedOn'),
      idIssuedBy: text(values, 'idIssuedBy'),
      position: text(values, 'position'),
      unit: text(values, 'unit'),
      officialEmail: text(values, 'officialEmail'),
      mobile: phone(values, 'mobile'),
      province: text(values, 'province'),
      status: choice(values, 'status', staffStatuses, 'active'),
      levels: levels(values),
    }),
};

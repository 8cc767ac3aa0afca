import {
  Button,
  Collapse,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Segmented,
  Select,
  Steps,
} from 'antd';
import vi from 'antd/locale/vi_VN';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { provinces63 } from '../../portal/app/provinces.ts';
import { dates, usePageState } from '../app/react.js';

const places = [
  { value: 'QLHC', label: 'Cục CSQLHC về TTXH' },
  { value: 'DLDC', label: 'Cục CS ĐKQL cư trú và DLQG về dân cư' },
  { value: 'BCA', label: 'Bộ Công an' },
  { value: 'K', label: 'Khác (công an cấp tỉnh)' },
];
const kinds = [
  { value: 'tk', label: 'Thiết bị PKI Token' },
  { value: 'si', label: 'Thẻ SIM PKI' },
  { value: 'tt', label: 'Tài khoản ký số tập trung' },
];
const provinces = provinces63.map(([value, label]) => ({ value, label }));

/** A field under its mark; `name` is a path within a list. */
const item = (key, label, name, child, required = true) => (
  <div data-truth={key} key={key}>
    <Form.Item label={label} name={name} rules={[{ required }]}>
      {child}
    </Form.Item>
  </div>
);
const day = <DatePicker format="DD/MM/YYYY" placeholder="ngày/tháng/năm" />;

const person = (n, i) => [
  item(`name${i}`, 'Họ, chữ đệm và tên', [n, 'name'], <Input />),
  item(`dob${i}`, 'Sinh ngày', [n, 'dob'], day),
  item(
    `sex${i}`,
    'Giới tính',
    [n, 'sex'],
    <Radio.Group
      options={[
        { value: 'M', label: 'Nam' },
        { value: 'F', label: 'Nữ' },
      ]}
    />,
    false,
  ),
  item(`id${i}`, 'Số ĐDCN/CCCD', [n, 'id'], <Input maxLength={12} showCount />),
  item(`idon${i}`, 'Cấp ngày', [n, 'idon'], day),
  item(`idby${i}`, 'Nơi cấp', [n, 'idby'], <Select options={places} placeholder="Chọn nơi cấp thẻ" />),
  item(`pos${i}`, 'Chức vụ, chức danh', [n, 'pos'], <Input />),
  item(`unit${i}`, 'Đang công tác tại', [n, 'unit'], <Input />),
  item(
    `prov${i}`,
    'Tỉnh/TP',
    [n, 'prov'],
    <Select showSearch={{ optionFilterProp: 'label' }} options={provinces} />,
  ),
  item(`mail${i}`, 'Hộp thư công vụ', [n, 'mail'], <Input prefix="✉" placeholder="ten@tinh.gov.vn" />),
  item(`mob${i}`, 'Số máy di động', [n, 'mob'], <Input />, false),
  item(`old${i}`, 'Serial CTS cũ (nếu có)', [n, 'old'], <Input allowClear />, false),
];

const keys = 'name dob sex id idon idby pos unit prov mail mob old'.split(' ');

function People() {
  return (
    <Form.List name="people">
      {(fields, { add }) => (
        <>
          <Collapse
            activeKey={fields.map(({ key }) => key)}
            items={fields.map((field, i) => ({
              key: field.key,
              label: `Thuê bao thứ ${i + 1}`,
              children: <div className="grid">{person(field.name, i)}</div>,
            }))}
          />
          <Button type="dashed" block onClick={() => add({})}>
            + Thêm thuê bao
          </Button>
        </>
      )}
    </Form.List>
  );
}

function Page() {
  const [form] = Form.useForm();
  const [step, setStep] = useState(0);
  usePageState(() => {
    const { people = [], ...v } = form.getFieldsValue(true);
    const state = { ...v, date: dates(v.date), ridon: dates(v.ridon) };
    people.forEach((row, i) => {
      for (const key of keys) state[`${key}${i}`] = row?.[key]?.format ? dates(row[key]) : row?.[key];
    });
    return state;
  });
  return (
    <ConfigProvider locale={vi}>
      <h1>Cấp mới CTCKS chuyên dùng công vụ cho cá nhân – khai theo lô</h1>
      <Steps
        current={step}
        items={[{ title: 'Văn bản' }, { title: 'Thuê bao' }, { title: 'Thiết bị, người nhận' }]}
      />
      <Form form={form} layout="vertical" initialValues={{ people: [{}], urgent: 'Thường' }}>
        {step === 0 && (
          <>
            {item('no', 'Văn bản đề nghị: số và ký hiệu', 'no', <Input />)}
            {item('date', 'Văn bản đề nghị: ngày ký', 'date', day)}
            {item(
              'to',
              'Cơ quan giải quyết',
              'to',
              <Radio.Group
                optionType="button"
                buttonStyle="solid"
                options={[
                  { value: 'KHCN', label: 'Sở KH&CN' },
                  { value: 'BCY', label: 'Cục CTS&BMTT, Ban Cơ yếu Chính phủ' },
                ]}
              />,
            )}
            {item('qty', 'Tổng số thuê bao đề nghị cấp', 'qty', <InputNumber min={1} />, false)}
            {item('by', 'Phòng/bộ phận trình', 'by', <Input />, false)}
            <div data-truth="urgent">
              <Form.Item label="Độ khẩn" name="urgent">
                <Segmented options={['Thường', 'Khẩn', 'Hỏa tốc']} />
              </Form.Item>
            </div>
          </>
        )}
        {step === 1 && <People />}
        {step === 2 && (
          <>
            {item('kind', 'Chủng loại thiết bị lưu khoá bí mật', 'kind', <Select options={kinds} />)}
            <h3>Người được uỷ quyền tiếp nhận thiết bị</h3>
            {item('rname', 'Họ, chữ đệm và tên', 'rname', <Input />)}
            {item('rid', 'Số ĐDCN/CCCD', 'rid', <Input />)}
            {item('ridon', 'Cấp ngày', 'ridon', day)}
            {item('ridby', 'Nơi cấp', 'ridby', <Input />)}
            {item('rpos', 'Chức vụ, chức danh', 'rpos', <Input />)}
            {item('rmob', 'Số máy di động', 'rmob', <Input />)}
            {item('rmail', 'Hộp thư công vụ', 'rmail', <Input />)}
            {item('raddr', 'Thiết bị gửi về địa chỉ', 'raddr', <Input.TextArea rows={2} />)}
            {item('intro', 'Giấy giới thiệu số', 'intro', <Input />, false)}
            <Button type="primary" data-danger="gui">
              Trình ký
            </Button>
          </>
        )}
        {step < 2 && <Button onClick={() => setStep(step + 1)}>Tiếp theo</Button>}
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);

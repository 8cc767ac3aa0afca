import { Button, Card, Collapse, ConfigProvider, DatePicker, Form, Input, Select, Switch, Table } from 'antd';
import vi from 'antd/locale/vi_VN';
import { createRoot } from 'react-dom/client';
import { dates, usePageState } from '../app/react.js';

const names =
  'An Lục Long,An Ninh,Bình Đức,Cần Đước,Cần Giuộc,Châu Văn Giác,Chu Văn An,Đoàn Văn Hậu,Đông Thạnh,Đức Hòa,Đức Huệ,Gò Đen,Hậu Nghĩa,Hùng Vương,Huỳnh Ngọc,Khánh Hưng,Lê Quý Đôn,Long Cang,Long Hòa,Long Hựu,Long Thượng,Lý Tự Trọng,Mộc Hóa,Mỹ Bình,Mỹ Lạc,Mỹ Quý,Năng Khiếu,Nguyễn Công Trung,Nguyễn Đình Chiểu,Nguyễn Hữu Thọ,Nguyễn Thái Bình,Nguyễn Thị Một,Nguyễn Thông,Nguyễn Trung Trực,Nguyễn Văn Rành,Phan Văn Đạt,Phước Đông,Rạch Kiến,Tân An,Tân Hưng,Tân Trụ,Tân Thạnh,Thạnh Hóa,Thiên Hộ Dương,Thủ Khoa Thừa,Thủ Thừa,Thuận Mỹ,Trần Phú,Vĩnh Bửu,Vĩnh Hưng'.split(
    ',',
  );
/** Two hundred bodies, of which a list draws some ten at a time. */
const units = ['THPT', 'THCS', 'Tiểu học', 'Mầm non'].flatMap((level, a) =>
  names.map((name, b) => ({ value: (a + 1) * 100 + b, label: `Trường ${level} ${name}` })),
);
const kinds = [
  { value: 'USB', label: 'USB Token' },
  { value: 'SIM', label: 'SIM PKI' },
  { value: 'HSM', label: 'Thiết bị HSM' },
  { value: 'KTT', label: 'Tài khoản ký tập trung' },
];

function Page() {
  const [form] = Form.useForm();
  usePageState(() => {
    const { list = [], ...v } = form.getFieldsValue(true);
    const state = { ...v, date: dates(v.date) };
    list.forEach((row, i) => {
      for (const key of ['name', 'unit', 'serial', 'kind', 'device']) state[`${key}${i}`] = row[key];
      state[`day${i}`] = dates(row.day);
      state[`seen${i}`] = row.seen ? 'true' : '';
    });
    return state;
  });
  const one = (key, label, child = <Input />) => (
    <div data-truth={key} key={key}>
      <Form.Item label={label} name={key}>
        {child}
      </Form.Item>
    </div>
  );
  const cell = (title, key, child, props) => ({
    title,
    key,
    render: (_, field, i) => (
      <div data-truth={`${key}${i}`}>
        <Form.Item name={[field.name, key]} noStyle {...props}>
          {child}
        </Form.Item>
      </div>
    ),
  });
  return (
    <ConfigProvider locale={vi} variant="filled">
      <h2>THÔNG BÁO BÀN GIAO THIẾT BỊ LƯU KHOÁ BÍ MẬT CHO THUÊ BAO</h2>
      <Form form={form} labelAlign="left" colon={false} initialValues={{ list: [{}, {}] }}>
        <Card size="small" title="I. Văn bản thông báo">
          {one('no', 'Thông báo số')}
          {one('date', 'Ngày thông báo', <DatePicker format={['DD/MM/YYYY', 'D/M/YYYY']} />)}
          {one(
            'to',
            'Đơn vị nhận thông báo',
            <Select
              options={[
                {
                  label: 'Trung ương',
                  options: [{ value: 'tw', label: 'Cục Chứng thực số và Bảo mật thông tin' }],
                },
                { label: 'Địa phương', options: [{ value: 'dp', label: 'Sở Khoa học và Công nghệ' }] },
              ]}
            />,
          )}
          {one('place', 'Nơi bàn giao')}
        </Card>
        <Collapse
          defaultActiveKey={['org']}
          items={[
            {
              key: 'org',
              label: 'II. Cơ quan, tổ chức quản lý trực tiếp thuê bao',
              children: [
                one('org', 'Tên cơ quan, tổ chức'),
                one('eid', 'Mã định danh điện tử'),
                one('phone', 'Điện thoại cơ quan'),
                one('orgmail', 'Thư điện tử công vụ của cơ quan'),
                one('head', 'Người đứng đầu cơ quan'),
                one('headpos', 'Chức vụ người đứng đầu'),
                one('fax', 'Fax'),
              ],
            },
          ]}
        />
        <h3>III. Danh sách thuê bao đã nhận thiết bị</h3>
        <Form.List name="list">
          {(fields) => (
            <Table
              rowKey="key"
              size="small"
              bordered
              pagination={false}
              dataSource={fields}
              columns={[
                { title: '#', render: (_, __, i) => i + 1 },
                cell('Thuê bao', 'name', <Input />),
                cell(
                  'Nơi công tác',
                  'unit',
                  <Select
                    showSearch={{ optionFilterProp: 'label' }}
                    options={units}
                    placeholder="Gõ tên trường"
                    style={{ width: 220 }}
                  />,
                ),
                cell('Số hiệu CTCKS', 'serial', <Input />),
                cell('Loại TBLK', 'kind', <Select options={kinds} style={{ width: 110 }} />),
                cell('Số hiệu TBLK', 'device', <Input />),
                cell('Ngày nhận', 'day', <DatePicker format="DD/MM/YYYY" />),
                cell('Đã ký nhận', 'seen', <Switch size="small" />, { valuePropName: 'checked' }),
              ]}
            />
          )}
        </Form.List>
        <Button type="primary" data-danger="gui">
          Gửi thông báo
        </Button>
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);

import {
  Button,
  ConfigProvider,
  DatePicker,
  Descriptions,
  Form,
  Input,
  Modal,
  Radio,
  Select,
  Table,
  TreeSelect,
} from 'antd';
import vi from 'antd/locale/vi_VN';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dates, usePageState } from '../app/react.js';

const offices = [
  { value: 101, label: 'Cục Chứng thực số và Bảo mật thông tin' },
  { value: 102, label: 'Sở Khoa học và Công nghệ' },
];
const reasons = [
  'Thuê bao đổi địa chỉ thư điện tử công vụ',
  'Thuê bao chuyển sang cơ quan khác trực thuộc UBND tỉnh',
  'Cơ quan, tổ chức đổi tên',
  'Cơ quan, tổ chức đổi địa chỉ trụ sở',
].map((label, i) => ({ value: `LD${i + 1}`, label }));
const subjects = [
  { value: 'TC', label: 'Cơ quan, tổ chức công tác' },
  { value: 'EM', label: 'Thư điện tử công vụ' },
  { value: 'DC', label: 'Địa chỉ trụ sở' },
];
const rooms = [
  { value: 'bgh', title: 'Ban Giám hiệu' },
  { value: 'vp', title: 'Tổ Văn phòng', children: [{ value: 'vp1', title: 'Bộ phận Hành chính' }] },
];

function Page() {
  const [form] = Form.useForm();
  const [open, setOpen] = useState(false);
  const [lines, setLines] = useState([{}, {}]);
  usePageState(() => {
    const v = form.getFieldsValue(true);
    const state = { ...v };
    for (const key of ['date', 'from', 'till']) state[key] = dates(v[key]);
    lines.forEach((line, i) => {
      for (const key of ['field', 'old', 'new', 'note']) state[`${key}${i}`] = line[key];
    });
    return state;
  });
  const put = (i, key, value) =>
    setLines((all) => all.map((line, n) => (n === i ? { ...line, [key]: value } : line)));
  const cell = (key) => (_, line, i) => (
    <Input
      data-truth={`${key}${i}`}
      value={line[key] ?? ''}
      onChange={(event) => put(i, key, event.target.value)}
    />
  );
  const bare = (key, child) => (
    <div data-truth={key}>
      <Form.Item name={key} noStyle>
        {child}
      </Form.Item>
    </div>
  );
  const labelled = (key, label, child = <Input />) => (
    <div data-truth={key}>
      <Form.Item label={label} name={key} labelCol={{ span: 9 }}>
        {child}
      </Form.Item>
    </div>
  );
  return (
    <ConfigProvider locale={vi} componentSize="small">
      <Input.Search
        data-truth="x-find"
        placeholder="Tra cứu theo số hiệu chứng thư, họ tên"
        style={{ width: 360 }}
      />
      <h1>Gia hạn, thay đổi nội dung thông tin chứng thư chữ ký số (Mẫu số 04)</h1>
      <Form form={form}>
        {labelled(
          'kind',
          'Thủ tục',
          <Radio.Group optionType="button">
            <Radio.Button value="GH">Gia hạn</Radio.Button>
            <Radio.Button value="TD">Thay đổi nội dung thông tin</Radio.Button>
          </Radio.Group>,
        )}
        <Descriptions
          bordered
          column={2}
          items={[
            { key: 1, label: 'Số CV', children: bare('no', <Input />) },
            { key: 2, label: 'Ngày CV', children: bare('date', <DatePicker format="DD/MM/YYYY" />) },
            {
              key: 3,
              label: 'Kính gửi',
              span: 2,
              children: bare('to', <Select options={offices} style={{ width: 420 }} />),
            },
            { key: 4, label: 'Thuê bao (họ tên trên CTS)', children: bare('name', <Input />) },
            { key: 5, label: 'Số sê-ri CTS', children: bare('serial', <Input />) },
            {
              key: 6,
              label: 'CTS có hiệu lực từ',
              children: bare('from', <DatePicker format="DD/MM/YYYY" />),
            },
            {
              key: 7,
              label: 'CTS có hiệu lực đến',
              children: bare('till', <DatePicker format="DD/MM/YYYY" />),
            },
            { key: 8, label: 'Mã vạch PKI Token', children: bare('device', <Input />) },
            { key: 9, label: 'Điện thoại cố định', children: bare('desk', <Input />) },
            {
              key: 10,
              label: 'Lý do đề nghị thay đổi',
              span: 2,
              children: bare(
                'why',
                <Select options={reasons} placeholder="Chọn một lý do" style={{ width: 420 }} />,
              ),
            },
          ]}
        />
        <h3>Nội dung thay đổi</h3>
        <Table
          rowKey={(_, i) => i}
          pagination={false}
          dataSource={lines}
          columns={[
            { title: 'TT', render: (_, __, i) => i + 1 },
            {
              title: 'Thông tin cần thay đổi',
              width: 220,
              render: (_, line, i) => (
                <div data-truth={`field${i}`}>
                  <Select
                    style={{ width: 200 }}
                    options={subjects}
                    value={line.field}
                    onChange={(value) => put(i, 'field', value)}
                  />
                </div>
              ),
            },
            { title: 'Trước khi thay đổi', render: cell('old') },
            { title: 'Sau khi thay đổi', render: cell('new') },
            { title: 'Ghi chú', render: cell('note') },
          ]}
        />
        <p>
          <Button onClick={() => setOpen(true)}>Khai người tiếp nhận CTS…</Button>{' '}
          <Button type="primary" data-danger="nop">
            Nộp
          </Button>
        </p>
        <Modal
          title="Người tiếp nhận chứng thư chữ ký số"
          open={open}
          onCancel={() => setOpen(false)}
          getContainer={false}
          okButtonProps={{ 'data-danger': 'dong-y' }}
        >
          {labelled('rname', 'Họ tên')}
          {labelled('rpos', 'Chức vụ')}
          {labelled('room', 'Phòng, tổ', <TreeSelect treeData={rooms} treeDefaultExpandAll />)}
          {labelled('rmob', 'ĐT di động')}
          {labelled('rmail', 'Thư điện tử công vụ', <Input suffix="để nhận tệp .cer/.crt" />)}
        </Modal>
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);

import {
  Button,
  Cascader,
  ConfigProvider,
  DatePicker,
  Descriptions,
  Drawer,
  Form,
  Input,
  Radio,
  Table,
  TreeSelect,
} from 'antd';
import vi from 'antd/locale/vi_VN';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dates, usePageState } from '../app/react.js';

const places = [
  { value: 'hn', label: 'Hà Nội', children: [{ value: 'bcy', label: 'Trụ sở Cục' }] },
  { value: 'la', label: 'Long An', children: [{ value: 'ttcn', label: 'Trung tâm CNTT' }] },
];

function Page() {
  const [form] = Form.useForm();
  const [open, setOpen] = useState(false);
  usePageState(() => {
    const v = form.getFieldsValue(true);
    return { ...v, day: dates(v.day), where: (v.where ?? []).join('/') };
  });
  return (
    <ConfigProvider locale={vi}>
      <h1>Lập biên bản giao nhận thiết bị thu hồi</h1>
      <Form form={form} layout="vertical">
        <Descriptions
          bordered
          column={1}
          size="small"
          items={[
            {
              key: 1,
              label: 'Ngày lập biên bản',
              children: (
                <div data-truth="day">
                  <Form.Item name="day" noStyle>
                    <DatePicker format="DD/MM/YYYY" />
                  </Form.Item>
                </div>
              ),
            },
            {
              key: 2,
              label: 'Địa điểm lập biên bản',
              children: (
                <div data-truth="place">
                  <Form.Item name="place" noStyle>
                    <Input />
                  </Form.Item>
                </div>
              ),
            },
            {
              key: 3,
              label: 'Nơi trả thiết bị',
              children: (
                <div data-truth="where">
                  <Form.Item name="where" noStyle>
                    <Cascader options={places} />
                  </Form.Item>
                </div>
              ),
            },
            {
              key: 4,
              label: 'Đơn vị cấp trên',
              children: (
                <div data-truth="parent">
                  <Form.Item name="parent" noStyle>
                    <TreeSelect treeData={[{ value: 'sgd', title: 'Sở GDĐT' }]} style={{ width: 200 }} />
                  </Form.Item>
                </div>
              ),
            },
          ]}
        />
        <Table
          size="small"
          pagination={false}
          dataSource={[]}
          columns={[{ title: 'Thuê bao' }, { title: 'Thiết bị' }]}
        />
        <Button onClick={() => setOpen(true)}>Khai báo thiết bị</Button>
        <Button data-danger="gui">Gửi biên bản</Button>
        <Drawer
          title="Thiết bị thu hồi"
          open={open}
          onClose={() => setOpen(false)}
          size={560}
          getContainer={false}
        >
          <div data-truth="name">
            <Form.Item label="Tên thuê bao" name="name">
              <Input />
            </Form.Item>
          </div>
          <div data-truth="kind">
            <Form.Item label="Loại thiết bị" name="kind">
              <Radio.Group
                optionType="button"
                options={[
                  { value: 't', label: 'PKI Token' },
                  { value: 's', label: 'SIM PKI' },
                  { value: 'h', label: 'HSM' },
                ]}
              />
            </Form.Item>
          </div>
          <div data-truth="device">
            <Form.Item label="Số hiệu thiết bị" name="device">
              <Input />
            </Form.Item>
          </div>
          <div data-truth="serial">
            <Form.Item label="Số hiệu chứng thư" name="serial">
              <Input />
            </Form.Item>
          </div>
          <div data-truth="state">
            <Form.Item label="Tình trạng thiết bị" name="state">
              <Input.TextArea autoSize />
            </Form.Item>
          </div>
        </Drawer>
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);

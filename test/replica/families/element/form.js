import lists from '../../wording/lists.json';

/** What several pages share: the lists, and sending a form that its rules accept. */
export const sending = {
  data: () => ({ lists }),
  methods: {
    send(message) {
      this.$refs.form.validate((good) => {
        if (!good) {
          this.$emit('refused');
          return;
        }
        this.$emit('sent');
        this.$message({ message, type: 'success' });
      });
    },
  },
};

export function needed(message, trigger = 'blur') {
  return [{ required: true, message, trigger }];
}

/** Options of a cascader, level by level from the server; values are names. */
export const regionProps = {
  lazy: true,
  async lazyLoad(node, resolve) {
    const path = node.path ?? [];
    const response = await fetch(
      `/replica-data/divisions?under=${encodeURIComponent(path.join('/'))}`,
    );
    const names = await response.json();
    resolve(names.map((name) => ({ value: name, label: name, leaf: path.length === 2 })));
  },
};

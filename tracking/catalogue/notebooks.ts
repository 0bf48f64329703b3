/**
 * Notebooks and the dashboards of training runs. Those that run on the person's own machine are told apart by the port
 * that they start on.
 */
import { inGroup } from './catalogue-tool';

const onThisMachine = (port: number) => [`localhost:${port}`, `127.0.0.1:${port}`];

/** What stands under notebooks and training runs. @example NOTEBOOK_TOOLS[0]?.id //=> 'colab' */
export const NOTEBOOK_TOOLS = inGroup('notebooks', 'compute', [
  {
    id: 'colab',
    name: 'Colab',
    monogram: 'C',
    hosts: ['colab.research.google.com'],
    roles: ['engineer', 'researcher'],
  },
  { id: 'kaggle', name: 'Kaggle', monogram: 'K', hosts: ['www.kaggle.com'], roles: ['researcher'] },
  { id: 'jupyter', name: 'Jupyter', monogram: 'J', hosts: onThisMachine(8888), roles: ['engineer', 'researcher'] },
  {
    id: 'wandb',
    name: 'Weights & Biases',
    monogram: 'WB',
    hosts: ['wandb.ai', '*.wandb.io'],
    roles: ['engineer', 'researcher'],
  },
  {
    id: 'tensorboard',
    name: 'TensorBoard',
    monogram: 'T',
    hosts: onThisMachine(6006),
    roles: ['engineer', 'researcher'],
  },
  { id: 'mlflow', name: 'MLflow', monogram: 'ML', hosts: onThisMachine(5000) },
  {
    id: 'databricks',
    name: 'Databricks',
    monogram: 'Db',
    hosts: ['*.cloud.databricks.com', '*.gcp.databricks.com', '*.azuredatabricks.net'],
  },
  { id: 'sagemaker', name: 'SageMaker', monogram: 'SM', hosts: ['*.sagemaker.aws'] },
  { id: 'comet', name: 'Comet', monogram: 'Cm', hosts: ['www.comet.com'] },
  { id: 'clearml', name: 'ClearML', monogram: 'CL', hosts: ['app.clear.ml'] },
  { id: 'langsmith', name: 'LangSmith', monogram: 'LS', hosts: ['smith.langchain.com', 'eu.smith.langchain.com'] },
  { id: 'ray', name: 'Ray dashboard', monogram: 'R', hosts: onThisMachine(8265) },
  { id: 'deepnote', name: 'Deepnote', monogram: 'Dn', hosts: ['deepnote.com'] },
  { id: 'hex', name: 'Hex', monogram: 'Hx', hosts: ['app.hex.tech'] },
]);

/**
 * Settings of the Temporal server that the project relies on. The embedded dev server is started with them; for a
 * server of one's own the same stand in dynamic-config.yaml.
 */
export const DYNAMIC_CONFIG = {
  // `temporal workflow pause` for operators, beside the batch's own pause (server 1.30).
  'frontend.WorkflowPauseEnabled': true,
} as const;

/** The settings as the file that a Temporal server reads (`dynamicConfigClient.filepath`). */
export function dynamicConfigYaml(): string {
  return Object.entries(DYNAMIC_CONFIG)
    .map(([name, value]) => `${name}:\n  - value: ${value}\n`)
    .join('');
}

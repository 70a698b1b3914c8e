"""The kernels, one file for each TypeScript file in lib/core/masks that has one."""

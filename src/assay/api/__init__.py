"""The use cases, one file each, and the public values they give. The public names live in `assay` itself."""

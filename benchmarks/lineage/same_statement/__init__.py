"""Whether two reports of a saying are known for one."""

"""How sure a text is that its events happened: the published sets on the scale -3..3, and hedged sentences."""

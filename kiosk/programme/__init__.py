"""The programme as immutable values and the pure rules over them; standard library only, no I/O."""

package qms.service.tables;

import java.util.SortedMap;

/** A row with something in it; {@code number} is what the program it was made in shows, columns are counted from 0. */
public record Row(int number, SortedMap<Integer, Cell> cells) {}

// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.publish.planted.crowded;

/** With the classes below it one too many for a package. */
final class Crowd {
}

final class Person1 {
}

final class Person2 {
}

final class Person3 {
}

final class Person4 {
}

final class Person5 {
}

final class Person6 {
}

final class Person7 {
}

final class Person8 {
}

final class Person9 {
}

final class Person10 {
}

final class Person11 {
}

final class Person12 {
}

final class Person13 {
}

final class Person14 {
}

final class Person15 {
}

final class Person16 {
}

final class Person17 {
}

final class Person18 {
}

final class Person19 {
}

final class Person20 {
}

final class Person21 {
}

final class Person22 {
}

final class Person23 {
}

final class Person24 {
}

final class Person25 {
}

final class Person26 {
}

final class Person27 {
}

final class Person28 {
}

final class Person29 {
}

final class Person30 {
}

final class Person31 {
}

final class Person32 {
}

final class Person33 {
}

final class Person34 {
}

final class Person35 {
}

final class Person36 {
}

final class Person37 {
}

final class Person38 {
}

final class Person39 {
}

final class Person40 {
}

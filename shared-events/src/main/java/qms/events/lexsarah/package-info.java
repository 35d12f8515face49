/**
 * Lex Sarah: reports of misconduct or a tangible risk of it, decided and where serious notified to IVO (SoL 27 kap., LSS 24 a–g §§;
 * before 2025-07-01 SoL 14 kap.).
 */
@NullMarked
package qms.events.lexsarah;

import org.jspecify.annotations.NullMarked;

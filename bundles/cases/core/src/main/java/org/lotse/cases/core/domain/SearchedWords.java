package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** By what words a case is found: a copy of what stands in its file, in a row so short that the rows of all cases can be read through. */
@Entity
@Table(name = "CASES_SEARCH")
class SearchedWords {

    @Id
    @OneToOne
    @JoinColumn(name = "FILE_ID")
    private CaseFile file;

    @Column(name = "WORDS")
    private String words = "";

    /** For the database layer. */
    protected SearchedWords() {}

    SearchedWords(CaseFile file) {
        this.file = file;
    }

    void become(String folded) {
        words = folded;
    }
}

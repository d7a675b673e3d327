# SPDX-License-Identifier: EPL-2.0
# What the tests came to, in a few lines at the end, where it is not lost among those of the build.

# Lists the tests that failed in reports newer than the file $1, with what each said, and counts all.
report_tests() {
    reports=$(find bundles -path '*/target/surefire-reports/*.txt' -newer "$1" | LC_ALL=C sort)
    [ -n "$reports" ] || return 0
    # shellcheck disable=SC2086
    awk '
        /<<< (FAILURE|ERROR)!/ && !/^Tests run:/ { sub(/ *-- .*/, ""); failed[++failures] = $0; wanted = 1; next }
        wanted { said[failures] = $0; wanted = 0 }
        /^Tests run:/ {
            gsub(/,/, "")
            run += $3; bad += $5 + $7; skipped += $9
        }
        END {
            for (i = 1; i <= failures; i++) print "FAILED " failed[i] "\n       " substr(said[i], 1, 300)
            print run - bad - skipped " passed, " bad " failed, " skipped " skipped"
        }' $reports
}

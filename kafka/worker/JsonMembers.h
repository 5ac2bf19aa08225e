// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kafka::serde {
class JsonLexer;
}

namespace kafka::worker {

/**
 * The members of `json`, and of objects in it, that a filter in JavaScript can look at. JSON.parse makes objects of everything, which is most of the
 * time a filter takes: it is given only what can be seen. One thread at a time.
 */
class JsonMembers
{
public:
    /** All of them. */
    JsonMembers() = default;
    /** Those that the source names, when it is certain that it looks at no others: `json` is only used as json.a.b, json?.a or json["a"]. */
    explicit JsonMembers(const QString& source);

    bool areAll() const { return !m_json; }
    /** As paths: "a.b c" (for tests). */
    QByteArray paths() const;

    /**
     * The object with these members only, each as it is written, in their order, all of a name. Null when the value is to be taken whole: all
     * members are wanted, or it is no object, or no JSON. Valid until the next call.
     */
    QByteArrayView of(QByteArrayView value);

private:
    struct Member
    {
        QByteArray name; ///< UTF-8
        bool isWhole = false; ///< all of it can be seen; else only these, if it is an object
        std::vector<Member> members;

        Member& member(const QByteArray& name);
        QByteArray paths(const QByteArray& before) const;
    };
    static bool copy(serde::JsonLexer& lexer, QByteArrayView value, const Member& seen, QByteArray& text);

    std::optional<Member> m_json;
    QByteArray m_text; ///< its memory is used again and again
};

} // namespace kafka::worker

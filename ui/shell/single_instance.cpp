// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace naervaer::ui {
namespace {

/// One name per file, whatever path led to it, that tells nobody what the file is called.
QString serverName(const QString& file)
{
    const QByteArray path = QFileInfo(file).canonicalFilePath().toUtf8();
    return QStringLiteral("naervaer-")
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

constexpr int answerMilliseconds = 500;

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            emit raiseWanted();
        }
    });
}

void SingleInstance::listenFor(const QString& file)
{
    m_server.close();
    QLocalServer::removeServer(serverName(file)); // left by a crash; the file's lock says that nobody has it now
    m_server.listen(serverName(file));
}

bool SingleInstance::raiseOther(const QString& file)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(file));
    return socket.waitForConnected(answerMilliseconds);
}

} // namespace naervaer::ui

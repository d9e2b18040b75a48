"""The style sheet and palette of Qt's own controls, made from the theme."""

from PySide6.QtGui import QColor, QPalette

from kiosk.ui.shared.theme import RADIUS_BUTTON, RADIUS_CHIP, Theme


def palette(theme: Theme) -> QPalette:
    """The palette, for what no style sheet reaches (dialogs, tool tips, selections)."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, theme.ground),
        (roles.WindowText, theme.ink),
        (roles.Base, theme.ground),
        (roles.AlternateBase, theme.desk),
        (roles.Text, theme.ink),
        (roles.PlaceholderText, theme.muted),
        (roles.Button, theme.desk),
        (roles.ButtonText, theme.ink),
        (roles.BrightText, theme.off),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
        (roles.LinkVisited, theme.accent),
        (roles.ToolTipBase, theme.desk),
        (roles.ToolTipText, theme.ink),
        (roles.Mid, theme.edge),
        (roles.Dark, theme.edge),
        (roles.Light, theme.sunken),
        (roles.Midlight, theme.hair),
    ):
        made.setColor(role, QColor(value))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.unavailable))
    return made


def style_sheet(theme: Theme) -> str:
    """The style sheet of the windows."""
    return f"""
QWidget {{ color: {theme.ink}; }}
QMainWindow, QDialog {{ background: {theme.ground}; }}
QToolTip {{ background: {theme.desk}; color: {theme.ink}; border: 1px solid {theme.edge};
    padding: 6px; }}
QMenuBar {{ background: {theme.desk}; border-bottom: 1px solid {theme.hair}; padding: 2px 12px; }}
QMenuBar::item {{ background: transparent; padding: 4px 10px; }}
QMenuBar::item:selected {{ background: {theme.accent_tint}; }}
QMenu {{ background: {theme.ground}; border: 1px solid {theme.edge}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 24px; }}
QMenu::item:selected {{ background: {theme.accent_tint}; }}
QMenu::item:disabled {{ color: {theme.unavailable}; }}
QMenu::separator {{ height: 1px; background: {theme.hair}; margin: 4px 8px; }}
QLineEdit {{ background: {theme.ground}; border: 1px solid {theme.edge};
    border-radius: {RADIUS_BUTTON}px; padding: 0 10px; min-height: 38px;
    selection-background-color: {theme.accent}; selection-color: {theme.on_accent};
    placeholder-text-color: {theme.muted}; }}
QLineEdit:focus {{ border: 2px solid {theme.accent}; padding: 0 9px; }}
QTimeEdit {{ background: {theme.ground}; border: 1px solid {theme.edge};
    border-radius: {RADIUS_BUTTON}px; min-height: 38px; min-width: 88px;
    selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
QTimeEdit:focus {{ border: 2px solid {theme.accent}; }}
QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; height: 0; border: none; }}
QTimeEdit QLineEdit {{ border: none; background: transparent; min-height: 0; padding: 0; }}
QComboBox {{ background: {theme.ground}; border: 1px solid {theme.edge};
    border-radius: {RADIUS_BUTTON}px; padding: 0 10px; min-height: 36px; }}
QComboBox:focus {{ border: 2px solid {theme.accent}; padding: 0 9px; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QPlainTextEdit {{ background: {theme.ground}; border: 1px solid {theme.edge};
    border-radius: {RADIUS_BUTTON}px; padding: 1px;
    selection-background-color: {theme.accent}; selection-color: {theme.on_accent};
    placeholder-text-color: {theme.muted}; }}
QPlainTextEdit:focus {{ border: 2px solid {theme.accent}; padding: 0; }}
QPushButton {{ background: {theme.ground}; border: 1px solid {theme.edge};
    border-radius: {RADIUS_BUTTON}px; padding: 0 14px; min-height: 36px; }}
QPushButton:hover {{ background: {theme.accent_tint}; }}
QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 0 13px; outline: none; }}
QPushButton:checked {{ background: {theme.accent_tint}; border: 2px solid {theme.accent};
    padding: 0 13px; }}
QPushButton:checked:focus {{ border: 4px solid {theme.accent}; padding: 0 11px;
    min-height: 32px; }}
QPushButton:disabled {{ color: {theme.unavailable}; border-color: {theme.unavailable}; }}
QPushButton[primary="true"] {{ background: {theme.accent}; color: {theme.on_accent};
    border-color: {theme.accent}; min-width: 64px; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {theme.accent}; padding: 3px 5px;
    min-height: 30px; outline: 2px solid {theme.on_accent}; outline-offset: 0px; }}
QPushButton[primary="true"]:disabled {{ background: {theme.sunken};
    color: {theme.muted if theme.muted != theme.ink else theme.unavailable};
    border-color: {theme.unavailable}; }}
QPushButton[chip="true"] {{ border-radius: {RADIUS_CHIP}px; min-height: 30px; padding: 0 12px; }}
QPushButton[chip="true"]:checked, QPushButton[chip="true"]:focus {{ padding: 0 11px; }}
QPushButton[chip="true"]:checked:focus {{ padding: 0 9px; min-height: 26px; }}
QPushButton[plain="true"] {{ border: none; background: transparent; color: {theme.accent};
    padding: 0 6px; }}
QPushButton[plain="true"]:focus {{ border: 2px solid {theme.accent}; padding: 0 4px; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QCheckBox {{ border: 2px solid transparent; border-radius: {RADIUS_BUTTON}px; padding: 4px;
    spacing: 8px; }}
QCheckBox:focus {{ border-color: {theme.accent}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea[reads="true"] {{ border: 2px solid {theme.ground}; }}
QScrollArea[reads="true"]:focus {{ border: 2px solid {theme.accent}; }}
QAbstractScrollArea::corner {{ background: {theme.ground}; border: none; }}
QScrollBar:vertical {{ background: {theme.ground}; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: {theme.ground}; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {theme.edge}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
